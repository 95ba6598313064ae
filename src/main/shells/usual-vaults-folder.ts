import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where vaults are kept unless somebody says otherwise: a local folder of this person, never one that roams
 * between computers or is synchronised.
 */
export function usualVaultsFolder(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  if (platform === 'win32') {
    return join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Mentor Desk', 'vaults');
  }
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Mentor Desk', 'vaults');
  return join(environment['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'mentor-desk', 'vaults');
}
