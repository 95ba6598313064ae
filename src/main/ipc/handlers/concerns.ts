import type { HandlersFor } from '../../../shared/ipc/route.ts';
import type { concernRoutes } from '../../../shared/ipc/routes/concerns.ts';
import { listConcerns } from '../../services/concerns/list-concerns.ts';
import { openConcern } from '../../services/concerns/open-concern.ts';
import { updateConcern } from '../../services/concerns/update-concern.ts';
import type { Ports } from '../../services/ports.ts';

export const concernHandlers = (ports: Ports): HandlersFor<typeof concernRoutes> => ({
  'concern.list': (input) => listConcerns(ports, input),
  'concern.open': (input) => openConcern(ports, input),
  'concern.update': (input) => updateConcern(ports, input),
});
