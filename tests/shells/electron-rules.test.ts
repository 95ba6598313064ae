import { describe, expect, test } from 'vitest';
import { findRefusedSwitch } from '../../src/main/shells/electron/find-refused-switch.ts';
import { isWindowAddress, windowAddress } from '../../src/main/shells/electron/window-address.ts';

describe('the switches a packaged start refuses', () => {
  test.each([
    ['--remote-debugging-port=9222', 'remote-debugging-port'],
    ['--remote-debugging-pipe', 'remote-debugging-pipe'],
    ['--inspect', 'inspect'],
    ['--inspect-brk=0', 'inspect-brk'],
    ['--no-sandbox', 'no-sandbox'],
    ['--NO-SANDBOX', 'no-sandbox'],
    ['-no-sandbox', 'no-sandbox'],
    ['/load-extension=C:\\x', 'load-extension'],
    ['--proxy-server=elsewhere', 'proxy-server'],
    ['--js-flags=--expose-gc', 'js-flags'],
  ])('are found however they are written: %s', (argument, name) => {
    expect(findRefusedSwitch(['Programme.mentordesk', argument])).toBe(name);
  });

  test('do not include what a start may say', () => {
    expect(findRefusedSwitch([])).toBeNull();
    expect(findRefusedSwitch(['--self-check', '/home/ada/inspect', 'no-sandbox'])).toBeNull();
  });
});

describe('the address of the window', () => {
  test('comes from the bundler only where the application is not packaged', () => {
    expect(windowAddress(true, 'http://localhost:5173').start).toBe('app://bundle/');
    expect(windowAddress(false, undefined).start).toBe('app://bundle/');
    expect(windowAddress(false, 'http://localhost:5173')).toEqual({
      start: 'http://localhost:5173/',
      development: true,
    });
  });

  test.each(['https://bundle/', 'app://bundle.evil/', 'app://other/', 'http://bundle/', 'about:blank', '', 'bundle'])(
    'is not mistaken for %s',
    (address) => {
      expect(isWindowAddress(address, windowAddress(true, undefined))).toBe(false);
    },
  );
});
