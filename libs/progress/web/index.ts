/** Pages of this slice inside the frame of one case, below `/cases/:caseId/<slice>`. */
export { caseRoutes } from './staff/routes';

/** Pages of this slice for a client (apps/dashboard/src/app/client/client-routes.ts). */
export { clientRoutes } from './client/routes';
