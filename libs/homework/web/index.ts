import type { Routes } from '@angular/router';

/** Pages of this slice for staff, below the path the shell gives it (apps/dashboard/src/app/staff/staff-routes.ts). */
export const staffRoutes: Routes = [];

/** Pages of this slice inside the frame of one case, below `/cases/:caseId/<slice>`. */
export const caseRoutes: Routes = [];

export { clientRoutes } from './client/routes';
