export { caseRoutes, staffRoutes } from './routes';
