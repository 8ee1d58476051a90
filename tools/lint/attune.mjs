import handlerDeclaresItsAction from './handler-declares-its-action.mjs';
import noResOnMutatingRoutes from './no-res-on-mutating-routes.mjs';
import noVagueFileNames from './no-vague-file-names.mjs';
import oneDoorToTheDatabase from './one-door-to-the-database.mjs';

/** Our own rules as an ESLint plugin. Each has a spec beside it. */
export default {
  meta: { name: 'attune' },
  rules: {
    'handler-declares-its-action': handlerDeclaresItsAction,
    'no-res-on-mutating-routes': noResOnMutatingRoutes,
    'no-vague-file-names': noVagueFileNames,
    'one-door-to-the-database': oneDoorToTheDatabase,
  },
};
