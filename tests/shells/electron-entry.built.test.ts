import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { findLoosenedSettings, type Observed } from './electron-stand-in/find-loosened-settings.ts';

const run = promisify(execFile);
const home = mkdtempSync(join(tmpdir(), 'electron-entry-'));
const entry = resolve(import.meta.dirname, '..', '..', 'out', 'main', 'index.js');
const observer = join(import.meta.dirname, 'electron-stand-in', 'observe-built-entry.ts');

afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Start {
  readonly packaged?: boolean;
  readonly argv?: readonly string[];
  readonly plant?: readonly [find: string, put: string];
}

async function observe({ packaged = true, argv = [], plant }: Start = {}): Promise<Observed> {
  const { stdout } = await run(process.execPath, [observer, entry, ...argv], {
    env: {
      ...process.env,
      HOME: home,
      XDG_DATA_HOME: home,
      LOCALAPPDATA: home,
      STAND_IN_PACKAGED: packaged ? 'yes' : 'no',
      ...(plant === undefined ? {} : { PLANT_FIND: plant[0], PLANT_PUT: plant[1] }),
    },
  });
  return JSON.parse(stdout) as Observed;
}

describe('the built Electron entry', () => {
  test('sets every safety setting there is, so no release ships one loosened', async () => {
    expect(existsSync(entry), 'npm run build comes first').toBe(true);
    expect(findLoosenedSettings(await observe())).toEqual([]);
  });

  test('opens no window when a packaged start brings a switch that lets other programs in', async () => {
    for (const argument of ['--remote-debugging-port=9222', '--inspect', '--no-sandbox', '--load-extension=x']) {
      const { calls } = await observe({ argv: [argument] });
      expect(calls.some(({ name, given }) => name === 'app.exit' && given[0] === 1)).toBe(true);
      expect(calls.some(({ name }) => name === 'new BrowserWindow')).toBe(false);
    }
  });

  test('offers developer tools only where the application is not packaged', async () => {
    expect(findLoosenedSettings(await observe({ packaged: false }))).toEqual([
      'webPreferences.devTools',
      'developer tools key prevented',
      'menu',
    ]);
  });

  test.each<[planted: string, find: string, put: string, found: string]>([
    ['the sandbox switched off', 'sandbox: true', 'sandbox: false', 'webPreferences.sandbox'],
    ['the page not isolated', 'contextIsolation: true', 'contextIsolation: false', 'webPreferences.contextIsolation'],
    ['Node in the page', 'nodeIntegration: false', 'nodeIntegration: true', 'webPreferences.nodeIntegration'],
    ['permissions granted', 'answer(false)', 'answer(true)', 'permission request'],
    ['windows may be opened', 'action: "deny"', 'action: "allow"', 'window open'],
    [
      'the policy lets scripts in',
      "script-src 'self'",
      "script-src 'self' 'unsafe-inline'",
      'header Content-Security-Policy',
    ],
    ['no sandbox for the application', 'app.enableSandbox();', '', 'app.enableSandbox before ready'],
    ['frames may call', 'frame.parent === null', 'true', 'call from a frame inside'],
    ['requests go out', 'cancel: !mayLoad', 'cancel: !!mayLoad', 'cancels https'],
    [
      'WebRTC finds its own way',
      'disable_non_proxied_udp',
      'default',
      'contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp")',
    ],
    ['a session that stays', '"mentor-desk"', '"persist:mentor-desk"', 'session.fromPartition("mentor-desk")'],
    [
      'a second start trips over a closed window',
      'window?.focus()',
      'window.focus()',
      'started again without a window',
    ],
    ['files for everybody', 'process.umask(63)', 'process.umask(18)', 'umask'],
  ])('the check sees a planted fault: %s', async (_planted, find, put, found) => {
    const loosened = findLoosenedSettings(await observe({ plant: [find, put] }));
    // The headers of this test come from the source, so a policy changed in the build differs from them.
    expect(loosened).toContain(found);
  });
});
