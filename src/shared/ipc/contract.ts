import type { HandlersFor, InputOf, OutputOf, RequestOf } from './route.ts';
import { changeRoutes } from './routes/changes.ts';
import { healthRoutes } from './routes/health.ts';
import { matchingRoutes } from './routes/matching.ts';
import { pairingRoutes } from './routes/pairings.ts';
import { peopleRoutes } from './routes/people.ts';
import { programmeRoutes } from './routes/programme.ts';
import { reportRoutes } from './routes/reports.ts';
import { rosterRoutes } from './routes/roster.ts';
import { settingsRoutes } from './routes/settings.ts';
import { todayRoutes } from './routes/today.ts';
import { vaultRoutes } from './routes/vault.ts';

/** Everything the window may ask of the main process: the application's list of abilities. */
export const contract = {
  ...vaultRoutes,
  ...programmeRoutes,
  ...peopleRoutes,
  ...rosterRoutes,
  ...matchingRoutes,
  ...pairingRoutes,
  ...todayRoutes,
  ...healthRoutes,
  ...reportRoutes,
  ...changeRoutes,
  ...settingsRoutes,
} as const;

export type Contract = typeof contract;
export type RouteName = keyof Contract;
export type Handlers = HandlersFor<Contract>;
/** What the window sends and gets, by route name. */
export type RouteRequest<Name extends RouteName> = RequestOf<Contract[Name]>;
export type RouteInput<Name extends RouteName> = InputOf<Contract[Name]>;
export type RouteOutput<Name extends RouteName> = OutputOf<Contract[Name]>;
