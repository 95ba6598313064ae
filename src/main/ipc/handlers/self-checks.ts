import type { HandlersFor } from '../../../shared/ipc/route.ts';
import type { selfCheckRoutes } from '../../../shared/ipc/routes/self-checks.ts';
import { recordSelfCheck } from '../../services/people/record-self-check.ts';
import { saveSelfCheckForm } from '../../services/people/save-self-check-form.ts';
import type { Ports } from '../../services/ports.ts';

export const selfCheckHandlers = (ports: Ports): HandlersFor<typeof selfCheckRoutes> => ({
  'selfCheck.record': (input) => recordSelfCheck(ports, input),
  'selfCheck.saveForm': () => saveSelfCheckForm(ports),
});
