import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Ports } from '../services/ports.ts';
import { changeHandlers } from './handlers/changes.ts';
import { healthHandlers } from './handlers/health.ts';
import { matchingHandlers } from './handlers/matching.ts';
import { pairingHandlers } from './handlers/pairings.ts';
import { peopleHandlers } from './handlers/people.ts';
import { programmeHandlers } from './handlers/programme.ts';
import { type Printing, reportHandlers } from './handlers/reports.ts';
import { rosterHandlers } from './handlers/roster.ts';
import { settingsHandlers } from './handlers/settings.ts';
import { todayHandlers } from './handlers/today.ts';
import { vaultHandlers } from './handlers/vault.ts';

/** One handler for every route of the contract, none missing, none extra. */
export function createHandlers(ports: Ports, printing: Printing): Handlers {
  return {
    ...vaultHandlers(ports),
    ...programmeHandlers(ports),
    ...peopleHandlers(ports),
    ...rosterHandlers(ports),
    ...matchingHandlers(ports),
    ...pairingHandlers(ports),
    ...todayHandlers(ports),
    ...healthHandlers(ports),
    ...reportHandlers(ports, printing),
    ...changeHandlers(ports),
    ...settingsHandlers(ports),
  };
}
