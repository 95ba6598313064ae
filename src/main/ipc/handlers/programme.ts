import type { HandlersFor } from '../../../shared/ipc/route.ts';
import type { programmeRoutes } from '../../../shared/ipc/routes/programme.ts';
import type { Ports } from '../../services/ports.ts';
import { closeProgramme } from '../../services/programme/close-programme.ts';
import { createCohort } from '../../services/programme/create-cohort.ts';
import { createProgramme } from '../../services/programme/create-programme.ts';
import { listProgrammes } from '../../services/programme/list-programmes.ts';
import { markReverseStep } from '../../services/programme/mark-reverse-step.ts';
import { closeCohort, updateCohort } from '../../services/programme/update-cohort.ts';
import { updateProgramme } from '../../services/programme/update-programme.ts';

export const programmeHandlers = (ports: Ports): HandlersFor<typeof programmeRoutes> => ({
  'programme.overview': () => listProgrammes(ports),
  'programme.create': (input) => createProgramme(ports, input),
  'programme.update': (input) => updateProgramme(ports, input),
  'programme.close': (input) => closeProgramme(ports, input),
  'cohort.create': (input) => createCohort(ports, input),
  'cohort.update': (input) => updateCohort(ports, input),
  'cohort.markReverseStep': (input) => markReverseStep(ports, input),
  'cohort.close': (input) => closeCohort(ports, input),
});
