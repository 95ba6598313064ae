import type { HandlersFor } from '../../../shared/ipc/route.ts';
import type { settingsRoutes } from '../../../shared/ipc/routes/settings.ts';
import type { Ports } from '../../services/ports.ts';
import { getSettings, updateSettings } from '../../services/settings/keep-settings.ts';

export const settingsHandlers = (ports: Ports): HandlersFor<typeof settingsRoutes> => ({
  'settings.get': () => getSettings(ports),
  'settings.update': (input) => updateSettings(ports, input),
});
