import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBrowser, type Surroundings } from '../../src/main/shells/browser/find-browser.ts';

function surroundings(there: readonly string[], more: Partial<Surroundings> = {}): Surroundings {
  return {
    platform: 'linux',
    environment: { PATH: '/usr/local/bin:/usr/bin' },
    exists: (path) => there.includes(path),
    playwrightBrowser: () => '/cache/chromium/chrome',
    ...more,
  };
}

describe('the browser of this computer', () => {
  test('is the one that CHROMIUM_PATH names, and no other when that one is missing', () => {
    const environment = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/my-browser' };
    expect(findBrowser(surroundings(['/opt/my-browser', '/usr/bin/chromium'], { environment }))).toBe(
      '/opt/my-browser',
    );
    expect(findBrowser(surroundings(['/usr/bin/chromium'], { environment }))).toBeNull();
  });

  test("is Playwright's own where somebody has put it there", () => {
    const there = ['/cache/chromium/chrome', '/usr/bin/chromium'];
    expect(findBrowser(surroundings(there))).toBe('/cache/chromium/chrome');
  });

  test.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'])(
    'is found by the name it has on this Linux: %s',
    (name) => {
      expect(findBrowser(surroundings([`/usr/local/bin/${name}`]))).toBe(`/usr/local/bin/${name}`);
    },
  );

  test('is found in the usual places of macOS and Windows', () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(findBrowser(surroundings([edge], { platform: 'darwin' }))).toBe(edge);
    const root = join('C', 'Program Files');
    const chrome = join(root, 'Google', 'Chrome', 'Application', 'chrome.exe');
    const windows = { platform: 'win32', environment: { PROGRAMFILES: root } } as const;
    expect(findBrowser(surroundings([chrome], windows))).toBe(chrome);
  });

  test('is nobody where there is none, even when Playwright does not know this computer', () => {
    const playwrightBrowser = () => {
      throw new Error('unknown platform');
    };
    expect(findBrowser(surroundings([], { playwrightBrowser }))).toBeNull();
  });
});
