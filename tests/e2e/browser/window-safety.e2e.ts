import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as plainTest } from '@playwright/test';
import type { BrowserShell } from '../../../src/main/shells/browser/open-browser-shell.ts';
import type { Weakened } from '../../../src/main/shells/browser/open-window.ts';
import { windowOrigin } from '../../../src/main/shells/browser/serve-window.ts';
import { startBrowserShell } from '../../../src/main/shells/browser/start-browser-shell.ts';
import { windowHeaders } from '../../../src/main/shells/window-headers.ts';
import { type LoopbackListener, listenOnLoopback } from '../support/loopback-listener.ts';
import { leavingVectors, stayingVectors, tryVector, type Vector, vectors } from '../support/try-vector.ts';

const looseHeaders = "default-src * data: blob: 'unsafe-inline' 'unsafe-eval'";

type Open = (weakened?: Weakened) => Promise<BrowserShell>;

async function withShells(use: (open: Open) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'window-safety-'));
  const shells: BrowserShell[] = [];
  await use(async (weakened) => {
    const shell = await startBrowserShell({
      headless: true,
      vaultsFolder: join(folder, 'vaults'),
      saveFolder: join(folder, 'saved'),
      ...(weakened === undefined ? {} : { weakened }),
    });
    shells.push(shell);
    return shell;
  });
  for (const shell of shells) await shell.close();
  rmSync(folder, { recursive: true, force: true });
}

const test = plainTest.extend<{ open: Open; listener: LoopbackListener }, { asDelivered: BrowserShell }>({
  listener: async ({}, use) => {
    const listener = await listenOnLoopback();
    await use(listener);
    await listener.close();
  },
  open: async ({}, use) => withShells(use),
  // The window as everybody gets it; tests that weaken nothing share it.
  asDelivered: [async ({}, use) => withShells(async (open) => use(await open())), { scope: 'worker' }],
});

/** Tries every way out, each of those that leave the page from a fresh one, and answers which were heard. */
async function heardFrom(shell: BrowserShell, listener: LoopbackListener): Promise<string[]> {
  for (const vector of stayingVectors) await tryVector(shell.page, vector, listener);
  await shell.page.waitForTimeout(500);
  for (const vector of leavingVectors) {
    await shell.page.goto(`${windowOrigin}/`);
    await tryVector(shell.page, vector, listener);
    await shell.page.waitForTimeout(300);
  }
  await shell.page.goto(`${windowOrigin}/`);
  return listener.heard();
}

test('the window comes with every safety header, so no page runs without them', async ({ asDelivered }) => {
  const { page } = asDelivered;
  const response = await page.goto(`${windowOrigin}/`);
  const headers = response?.headers() ?? {};
  for (const [name, value] of Object.entries(windowHeaders)) expect(headers[name.toLowerCase()], name).toBe(value);
});

test('nothing gets out of the window by any of ten ways, WebRTC included', async ({ open, listener }) => {
  const shell = await open({ keepWebRtc: true });
  expect(await heardFrom(shell, listener)).toEqual([]);
  const stopped = shell.policyReports.map(({ directive }) => directive);
  for (const directive of ['connect-src', 'img-src', 'form-action', 'frame-src']) expect(stopped).toContain(directive);
  await expect(shell.page.locator('#root')).not.toBeEmpty();
});

test('a page that lost its policy still gets nothing out, because the network is shut as well', async ({
  open,
  listener,
}) => {
  const shell = await open({ contentSecurityPolicy: looseHeaders, keepWebRtc: true });
  expect(await heardFrom(shell, listener)).toEqual([]);
  const asked = new Set(shell.blockedRequests.map(({ address }) => new URL(address).pathname.slice(1)));
  for (const vector of ['fetch', 'image', 'navigation'] satisfies Vector[]) expect(asked).toContain(vector);
});

test('the listener would hear a way out: with policy and network open, it does', async ({ open, listener }) => {
  const shell = await open({ contentSecurityPolicy: looseHeaders, openNetwork: true, keepWebRtc: true });
  // The browser would ask the person first before a page may reach this computer itself.
  await shell.page.context().grantPermissions(['local-network-access'], { origin: windowOrigin });
  const heard = await heardFrom(shell, listener);
  for (const vector of vectors) expect.soft(heard, vector).toContain(vector);
});

test('a loosened policy is noticed by its missing reports, so the check of the policy can fail', async ({
  open,
  asDelivered,
}) => {
  const shell = await open({ contentSecurityPolicy: looseHeaders });
  await tryVector(shell.page, 'fetch', { tcp: 9, udp: 9 });
  expect(shell.policyReports).toEqual([]);
  await tryVector(asDelivered.page, 'fetch', { tcp: 9, udp: 9 });
  await expect.poll(() => asDelivered.policyReports.map(({ directive }) => directive)).toContain('connect-src');
});

test('text never becomes script: neither by eval nor by markup', async ({ asDelivered }) => {
  const { page, policyReports } = asDelivered;
  const ran = await page.evaluate(() => {
    const tried: string[] = [];
    const holder = document.createElement('div');
    try {
      holder.innerHTML = '<img src=x onerror="window.reached = true">';
      tried.push('markup');
    } catch {
      // Trusted types refuse plain text here.
    }
    try {
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.reached = true' }));
      tried.push('script element');
    } catch {
      // And here.
    }
    return { tried, reached: 'reached' in window };
  });
  expect(ran).toEqual({ tried: [], reached: false });
  await expect.poll(() => policyReports.map(({ directive }) => directive)).toContain('require-trusted-types-for');
});

test('going back beyond the first page leads to the application again, not to an empty window', async ({ open }) => {
  const { page } = await open();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).toContain(windowOrigin);
});
