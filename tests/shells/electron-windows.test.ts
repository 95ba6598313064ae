import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runApplication } from '../../src/main/shells/electron/run-application.ts';
import { windowAddress } from '../../src/main/shells/electron/window-address.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import * as electron from './electron-stand-in/electron.ts';
import { makeRecordingDesk } from './support/make-recording-desk.ts';

const desk = makeRecordingDesk();

vi.mock('electron', () => import('./electron-stand-in/electron.ts'));
vi.mock('../../src/main/desk.ts', () => ({
  createDesk: (...given: Parameters<typeof desk.createDesk>) => desk.createDesk(...given),
}));

beforeEach(async () => {
  vi.useFakeTimers();
  electron.app.removeAllListeners();
  electron.powerMonitor.removeAllListeners();
  electron.openedWindows.length = 0;
  electron.calls.length = 0;
  desk.asked.length = 0;
  const vaultsFolder = temporaryFolder();
  const session = electron.standInSession as never;
  await runApplication({ session, address: windowAddress(true, undefined), mainFolder: vaultsFolder, vaultsFolder });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const named = (name: string) => electron.calls.filter((call) => call.name === name).length;
const die = async (window: electron.BrowserWindow | undefined) => {
  electron.app.emit('render-process-gone', {}, window?.webContents);
  await vi.advanceTimersByTimeAsync(0);
};

describe('the window of the Electron shell', () => {
  test('is renewed once when its page dies over an open vault, which renews it while it locks', async () => {
    const [dead] = electron.openedWindows;
    await die(dead);
    expect(electron.openedWindows).toHaveLength(2);
    expect(dead?.isDestroyed()).toBe(true);
    expect(electron.openedWindows[1]?.isDestroyed()).toBe(false);
  });

  test('is renewed once when its page dies over a locked vault, where nothing else would renew it', async () => {
    desk.setLocked(true);
    await die(electron.openedWindows[0]);
    desk.setLocked(false);
    expect(electron.openedWindows).toHaveLength(2);
  });

  test('stays when another page dies, such as one that is being printed', async () => {
    await die(new electron.BrowserWindow({}));
    expect(electron.openedWindows[0]?.isDestroyed()).toBe(false);
  });

  test('comes to the front on a second start, and none on a second start while there is none', () => {
    electron.app.emit('second-instance');
    expect([named('BrowserWindow.restore'), named('BrowserWindow.focus')]).toEqual([1, 1]);
    electron.openedWindows[0]?.destroy();
    expect(() => electron.app.emit('second-instance')).not.toThrow();
    expect(named('BrowserWindow.focus')).toBe(1);
  });

  test('is needed to ask for a file: a question that outlived it is answered with nothing chosen', async () => {
    const { chooseFiles, chooseSave } = desk.platform().dialogs;
    await chooseFiles('roster');
    await chooseSave('report.pdf');
    expect([named('dialog.showOpenDialog'), named('dialog.showSaveDialog')]).toEqual([1, 1]);
    electron.openedWindows[0]?.destroy();
    expect([await chooseFiles('roster'), await chooseSave('report.pdf')]).toEqual([[], null]);
    expect([named('dialog.showOpenDialog'), named('dialog.showSaveDialog')]).toEqual([1, 1]);
  });
});

describe('going away from the computer', () => {
  test.each(['lock-screen', 'user-did-resign-active', 'suspend'])('locks on %s', async (event) => {
    electron.powerMonitor.emit(event);
    await vi.advanceTimersByTimeAsync(0);
    expect(electron.openedWindows).toHaveLength(2);
  });

  test('closes the vault when the computer shuts down', () => {
    const before = desk.timesClosed();
    electron.powerMonitor.emit('shutdown');
    expect(desk.timesClosed()).toBe(before + 1);
  });
});
