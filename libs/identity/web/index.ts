export { publicRoutes, settingsRoutes, staffRoutes } from './routes';
export { askToSignInAgain } from './sign-in/ask-to-sign-in-again';
export { SignOut } from './sign-out';
