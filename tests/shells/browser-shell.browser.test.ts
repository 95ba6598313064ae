import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserShell, openBrowserShell } from '../../src/main/shells/browser/open-browser-shell.ts';
import type { Bridge } from '../../src/shared/ipc/bridge.ts';
import { makeRecordingDesk } from './support/make-recording-desk.ts';

type WindowWithDesk = Window & { desk: Bridge };

const folder = mkdtempSync(join(tmpdir(), 'browser-shell-'));
const recording = makeRecordingDesk();
let shell: BrowserShell;

beforeAll(async () => {
  shell = await openBrowserShell(
    {
      headless: true,
      vaultsFolder: join(folder, 'vaults'),
      saveFolder: join(folder, 'saved'),
      windowFolder: join(import.meta.dirname, 'window'),
    },
    { createDesk: recording.createDesk, runIsolated: () => Promise.reject(new Error('nothing is run here')) },
  );
});

afterAll(async () => {
  await shell.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the browser shell', () => {
  test('answers the window through one frozen bridge of three functions', async () => {
    const seen = await shell.page.evaluate(async () => {
      const { desk } = window as unknown as WindowWithDesk;
      return {
        names: Object.keys(desk).sort(),
        frozen: Object.isFrozen(desk),
        reply: await desk.request('some.route', { weight: 1 }),
        bindingLeft: '__deskCall' in window,
      };
    });
    expect(seen).toEqual({
      names: ['dropFile', 'on', 'request'],
      frozen: true,
      reply: { ok: true, data: { weight: 1 } },
      bindingLeft: false,
    });
    expect(recording.asked.at(-1)?.sender).toEqual({ trusted: true });
  });

  test('tells the window what happened, so lists are never stale after a change', async () => {
    recording.platform().send('data.changed', {});
    await shell.page.getByText('something changed').waitFor();
  });

  test('takes a dropped file larger than one piece without losing a byte or showing its path', async () => {
    const token = await shell.page.evaluate(() => {
      const bytes = new Uint8Array(2_500_000).map((_, index) => index % 251);
      return (window as unknown as WindowWithDesk).desk.dropFile(new File([bytes], '../../evil/Roster May.csv'));
    });
    expect(token).toBe('token-1');
    const { path, fileName } = recording.held[0] as { path: string; fileName: string };
    expect(fileName).toBe('Roster May.csv');
    expect(path).not.toContain('evil');
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
    const bytes = readFileSync(path);
    expect(bytes.length).toBe(2_500_000);
    expect(bytes.every((byte, index) => byte === index % 251)).toBe(true);
  });

  test('lets a person choose files, and hands main their paths but the page only the answer of the desk', async () => {
    const chooser = shell.page.waitForEvent('filechooser');
    await shell.page.getByRole('button', { name: 'Choose a file' }).click();
    await (await chooser).setFiles([
      { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from('Name\nAda\n') },
      { name: 'more.csv', mimeType: 'text/csv', buffer: Buffer.alloc(2_500_000, 'Ada\n') },
    ]);
    await shell.page.getByText(/people\.csv.*more\.csv/).waitFor();
    expect(recording.asked.at(-1)?.route).toBe('file.choose');
  });

  test('refuses a frame inside the page, whatever it calls', async () => {
    const before = recording.asked.length;
    await shell.page.evaluate(() => document.body.append(document.createElement('iframe')));
    const frame = shell.page.frames().find((one) => one !== shell.page.mainFrame());
    const reply = await frame?.evaluate(() => (window as unknown as WindowWithDesk).desk?.request('vault.status', {}));
    expect(reply).toEqual({ ok: false, error: { code: 'NOT_TRUSTED', message: 'no' } });
    expect(recording.asked.slice(before)).toEqual([{ route: 'vault.status', input: {}, sender: { trusted: false } }]);
  });

  test('numbers a saved file whose name is taken, so nothing is written over', async () => {
    const first = await recording.platform().dialogs.chooseSave('Report: May/June.pdf');
    expect(first?.fileName).toBe('Report May June.pdf');
    writeFileSync(first?.path ?? '', 'first');
    const second = await recording.platform().dialogs.chooseSave('Report: May/June.pdf');
    expect(second?.fileName).toBe('Report May June (2).pdf');
  });

  test('prints in a window of its own that says in every call that it only prints', async () => {
    const before = recording.asked.length;
    const bytes = await recording.platform().printToPdf('abc');
    expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-');
    expect(recording.asked.slice(before)).toEqual([
      { route: 'print.document', input: { token: 'abc' }, sender: { trusted: true, printing: true } },
    ]);
  });

  test('renews the window after locking, so nothing typed before is left in the page', async () => {
    await shell.page.evaluate(() => Object.assign(window, { typed: 'a passphrase' }));
    const loaded = shell.page
      .waitForURL('about:blank')
      .then(() => shell.page.waitForURL('https://mentor-desk.invalid/'));
    await shell.desk.lock();
    await loaded;
    expect(await shell.page.evaluate(() => 'typed' in window)).toBe(false);
    expect(await shell.page.evaluate(() => 'desk' in window)).toBe(true);
  });

  test('leaves no profile and no uploaded file behind, and closes the vault once', async () => {
    const uploads = dirname(recording.held[0]?.path ?? '');
    expect(existsSync(uploads)).toBe(true);
    await shell.close();
    expect(existsSync(dirname(uploads))).toBe(false);
    expect(recording.timesClosed()).toBe(1);
  });
});
