import type { HandlersFor } from '../../../shared/ipc/route.ts';
import type { healthRoutes } from '../../../shared/ipc/routes/health.ts';
import { getHealthOverview } from '../../services/health/get-health-overview.ts';
import type { Ports } from '../../services/ports.ts';

export const healthHandlers = (ports: Ports): HandlersFor<typeof healthRoutes> => ({
  'health.overview': (input) => getHealthOverview(ports, input),
});
