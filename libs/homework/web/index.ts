/** The library of exercises for staff, and the homework pages inside the frame of one case. */
export { caseRoutes, staffRoutes } from './staff/routes';
export { clientRoutes } from './client/routes';
