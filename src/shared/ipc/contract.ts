import type { HandlersFor, InputOf, OutputOf, RequestOf } from './route.ts';
import { agreedRoutes } from './routes/agreed.ts';
import { changeRoutes } from './routes/changes.ts';
import { concernRoutes } from './routes/concerns.ts';
import { conflictRoutes } from './routes/conflicts.ts';
import { endingRoutes } from './routes/endings.ts';
import { eventRoutes } from './routes/events.ts';
import { healthRoutes } from './routes/health.ts';
import { matchingRoutes } from './routes/matching.ts';
import { messageRoutes } from './routes/messages.ts';
import { noteRoutes } from './routes/notes.ts';
import { pairingRoutes } from './routes/pairings.ts';
import { peopleRoutes } from './routes/people.ts';
import { printRoutes } from './routes/print.ts';
import { programmeRoutes } from './routes/programme.ts';
import { reportRoutes } from './routes/reports.ts';
import { rosterRoutes } from './routes/roster.ts';
import { selfCheckRoutes } from './routes/self-checks.ts';
import { settingsRoutes } from './routes/settings.ts';
import { stageRoutes } from './routes/stages.ts';
import { todayRoutes } from './routes/today.ts';
import { vaultRoutes } from './routes/vault.ts';

/** Everything the window may ask of the main process: the application's list of abilities. */
export const contract = {
  ...vaultRoutes,
  ...programmeRoutes,
  ...peopleRoutes,
  ...rosterRoutes,
  ...matchingRoutes,
  ...stageRoutes,
  ...pairingRoutes,
  ...endingRoutes,
  ...concernRoutes,
  ...noteRoutes,
  ...conflictRoutes,
  ...messageRoutes,
  ...eventRoutes,
  ...agreedRoutes,
  ...todayRoutes,
  ...healthRoutes,
  ...reportRoutes,
  ...printRoutes,
  ...changeRoutes,
  ...selfCheckRoutes,
  ...settingsRoutes,
} as const;

export type Contract = typeof contract;
export type RouteName = keyof Contract;
export type Handlers = HandlersFor<Contract>;
/** What the window sends and gets, by route name. */
export type RouteRequest<Name extends RouteName> = RequestOf<Contract[Name]>;
export type RouteInput<Name extends RouteName> = InputOf<Contract[Name]>;
export type RouteOutput<Name extends RouteName> = OutputOf<Contract[Name]>;
