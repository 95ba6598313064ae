import { join } from 'node:path';
import { expect, test } from 'vitest';
import { usualVaultsFolder } from '../../src/main/shells/usual-vaults-folder.ts';

test('vaults stand in a folder that neither roams nor is synchronised', () => {
  const windows = usualVaultsFolder('win32', { LOCALAPPDATA: 'L', APPDATA: 'R', OneDrive: 'O' }, 'H');
  expect(windows).toBe(join('L', 'Mentor Desk', 'vaults'));
  expect(usualVaultsFolder('darwin', {}, 'H')).toBe(
    join('H', 'Library', 'Application Support', 'Mentor Desk', 'vaults'),
  );
  expect(usualVaultsFolder('linux', {}, 'H')).toBe(join('H', '.local', 'share', 'mentor-desk', 'vaults'));
  expect(usualVaultsFolder('linux', { XDG_DATA_HOME: 'X' }, 'H')).toBe(join('X', 'mentor-desk', 'vaults'));
});
