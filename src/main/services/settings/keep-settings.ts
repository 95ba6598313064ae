import type { RouteOutput } from '../../../shared/ipc/contract.ts';
import { settingsShape } from '../../../shared/ipc/routes/settings.ts';
import { makeChange } from '../make-change.ts';
import type { Ports } from '../ports.ts';

type Settings = RouteOutput<'settings.get'>;

export const defaultSettings: Settings = {
  theme: 'system',
  density: 'standard',
  textSize: 100,
  singleKeys: true,
  autoLockMinutes: 10,
  ownName: null,
  ownAddress: null,
  smallestGroup: 5,
  safeguardingContact: '',
};

/** The vault's settings; what was never chosen has its default. */
export async function getSettings(ports: Ports): Promise<Settings> {
  return settingsShape.parse({ ...defaultSettings, ...(await ports.store.settings.all()) });
}

/** Saves the settings named and answers with all of them. */
export async function updateSettings(
  ports: Ports,
  changed: { [Name in keyof Settings]?: Settings[Name] | undefined },
): Promise<Settings> {
  await makeChange(ports, 'settings.update', async (write) => {
    for (const [name, value] of Object.entries(changed)) await write.settings.save(name, value);
    return { sentence: 'The settings were saved.', value: null };
  });
  return getSettings(ports);
}
