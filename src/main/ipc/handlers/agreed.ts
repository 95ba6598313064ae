import type { HandlersFor } from '../../../shared/ipc/route.ts';
import type { agreedRoutes } from '../../../shared/ipc/routes/agreed.ts';
import { correctCheckIn, correctSession } from '../../services/pairings/correct-told.ts';
import { makeCommitment, settleCommitment } from '../../services/pairings/keep-commitments.ts';
import { moveGoal, setGoal } from '../../services/pairings/keep-goals.ts';
import { saveSheet } from '../../services/pairings/save-sheet.ts';
import { agreePoints, setPurpose, setSupport } from '../../services/pairings/settle-agreed.ts';
import type { Ports } from '../../services/ports.ts';

export const agreedHandlers = (ports: Ports): HandlersFor<typeof agreedRoutes> => ({
  'agreement.agree': (input) => agreePoints(ports, input),
  'goal.set': (input) => setGoal(ports, input),
  'goal.move': (input) => moveGoal(ports, input),
  'commitment.make': (input) => makeCommitment(ports, input),
  'commitment.settle': (input) => settleCommitment(ports, input),
  'pairing.setSupport': (input) => setSupport(ports, input),
  'pairing.setPurpose': (input) => setPurpose(ports, input),
  'session.correct': (input) => correctSession(ports, input),
  'checkIn.correct': (input) => correctCheckIn(ports, input),
  'pairing.saveSheet': (input) => saveSheet(ports, input),
});
