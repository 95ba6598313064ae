import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fetchElectron } from '../../scripts/surroundings/find-electron.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const runner = resolve(import.meta.dirname, '..', '..', 'scripts', 'run.js');

test('an attempt to fetch Electron that hangs is given up and its program ended, so that a start never waits for ever', async () => {
  const electronPackage = temporaryFolder();
  const told = join(electronPackage, 'process-id');
  writeFileSync(
    join(electronPackage, 'install.js'),
    `require('node:fs').writeFileSync(${JSON.stringify(told)}, String(process.pid)); setInterval(() => undefined, 1000);`,
  );
  // On a busy computer the program may not even have begun within a short limit, so the limit grows until it has.
  for (let limitMilliseconds = 500; !existsSync(told); limitMilliseconds *= 2) {
    expect(await fetchElectron({ electronPackage, limitMilliseconds })).toBeNull();
  }
  const processId = Number(readFileSync(told, 'utf8'));
  expect(processId).toBeGreaterThan(0);
  expect(() => process.kill(processId, 0)).toThrow('ESRCH');
});

test('what the package of Electron fetched in time is found, and nothing else in its folder is', async () => {
  const electronPackage = temporaryFolder();
  writeFileSync(
    join(electronPackage, 'install.js'),
    `const { mkdirSync, writeFileSync } = require('node:fs');
    mkdirSync(__dirname + '/dist');
    writeFileSync(__dirname + '/dist/electron', '');
    writeFileSync(__dirname + '/path.txt', 'electron');`,
  );
  expect(await fetchElectron({ electronPackage })).toBe(join(electronPackage, 'dist', 'electron'));
});

// Elsewhere there is always a display, and the start would open the application.
test.runIf(process.platform === 'linux')('a start without any display names what to run instead', () => {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...environment } = process.env;
  const { status, stdout } = spawnSync(process.execPath, [runner, 'start'], {
    env: { ...environment, PATH: temporaryFolder() },
    encoding: 'utf8',
  });
  expect(stdout).toContain('npm run demo');
  expect(status).toBe(1);
});
