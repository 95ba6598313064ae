import type { HandlersFor } from '../../../shared/ipc/route.ts';
import type { endingRoutes } from '../../../shared/ipc/routes/endings.ts';
import { bringBack, findReturners } from '../../services/endings/bring-back.ts';
import { recordExitAnswers } from '../../services/endings/record-exit-answers.ts';
import type { Ports } from '../../services/ports.ts';

export const endingHandlers = (ports: Ports): HandlersFor<typeof endingRoutes> => ({
  'ending.answer': (input) => recordExitAnswers(ports, input),
  'cohort.returners': (input) => findReturners(ports, input),
  'cohort.bringBack': (input) => bringBack(ports, input),
});
