import type { HandlersFor } from '../../../shared/ipc/route.ts';
import type { pairingRoutes } from '../../../shared/ipc/routes/pairings.ts';
import { changeMany } from '../../services/pairings/change-many.ts';
import { closePairing, logCheckIn, logSession, moveStage, recordStep } from '../../services/pairings/change-pairing.ts';
import { correctEntry } from '../../services/pairings/correct-entry.ts';
import { createPairing } from '../../services/pairings/create-pairing.ts';
import { getPairing } from '../../services/pairings/get-pairing.ts';
import { listGroups } from '../../services/pairings/list-groups.ts';
import { listPairings, readBoard } from '../../services/pairings/list-pairings.ts';
import { logGroupSession } from '../../services/pairings/log-group-session.ts';
import { takeBack } from '../../services/pairings/take-back.ts';
import type { Ports } from '../../services/ports.ts';

export const pairingHandlers = (ports: Ports): HandlersFor<typeof pairingRoutes> => ({
  'pairing.board': (input) => readBoard(ports, input),
  'pairing.list': (input) => listPairings(ports, input),
  'pairing.groups': (input) => listGroups(ports, input),
  'pairing.get': (input) => getPairing(ports, input),
  'pairing.create': (input) => createPairing(ports, input),
  'pairing.moveStage': (input) => moveStage(ports, input),
  'pairing.correctEntry': (input) => correctEntry(ports, input),
  'pairing.changeMany': (input) => changeMany(ports, input),
  'pairing.recordStep': (input) => recordStep(ports, input),
  'pairing.close': (input) => closePairing(ports, input),
  'pairing.takeBack': (input) => takeBack(ports, input),
  'session.log': (input) => logSession(ports, input),
  'session.logForGroup': (input) => logGroupSession(ports, input),
  'checkIn.log': (input) => logCheckIn(ports, input),
});
