import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Ports } from '../services/ports.ts';
import { agreedHandlers } from './handlers/agreed.ts';
import { changeHandlers } from './handlers/changes.ts';
import { concernHandlers } from './handlers/concerns.ts';
import { conflictHandlers } from './handlers/conflicts.ts';
import { endingHandlers } from './handlers/endings.ts';
import { eventHandlers } from './handlers/events.ts';
import { healthHandlers } from './handlers/health.ts';
import { matchingHandlers } from './handlers/matching.ts';
import { messageHandlers } from './handlers/messages.ts';
import { noteHandlers } from './handlers/notes.ts';
import { pairingHandlers } from './handlers/pairings.ts';
import { peopleHandlers } from './handlers/people.ts';
import { type Printing, printHandlers } from './handlers/print.ts';
import { programmeHandlers } from './handlers/programme.ts';
import { reportHandlers } from './handlers/reports.ts';
import { rosterHandlers } from './handlers/roster.ts';
import { selfCheckHandlers } from './handlers/self-checks.ts';
import { settingsHandlers } from './handlers/settings.ts';
import { stageHandlers } from './handlers/stages.ts';
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
    ...stageHandlers(ports),
    ...pairingHandlers(ports),
    ...endingHandlers(ports),
    ...concernHandlers(ports),
    ...noteHandlers(ports),
    ...conflictHandlers(ports),
    ...messageHandlers(ports),
    ...eventHandlers(ports),
    ...agreedHandlers(ports),
    ...todayHandlers(ports),
    ...healthHandlers(ports),
    ...reportHandlers(ports),
    ...printHandlers(printing),
    ...changeHandlers(ports),
    ...selfCheckHandlers(ports),
    ...settingsHandlers(ports),
  };
}
