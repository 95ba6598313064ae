import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, type Session, type WebContents } from 'electron';
import { createDesk } from '../../desk.ts';
import type { EntryName } from '../../platform.ts';
import { answerWindow } from './answer-window.ts';
import { askForFiles } from './ask-for-files.ts';
import { denyNavigation } from './deny-navigation.ts';
import { denyNetwork, denyWebRtc } from './deny-network.ts';
import { denyBluetooth, denyPermissions } from './deny-permissions.ts';
import { holdWindows, showWhenStartedAgain } from './hold-windows.ts';
import { lockWhenAway } from './lock-when-away.ts';
import { openMail } from './open-mail.ts';
import { runInUtilityProcess } from './run-in-utility-process.ts';
import { serveWindow } from './serve-window.ts';
import { denyDeveloperKeys, setMenu } from './set-menu.ts';
import type { WindowAddress } from './window-address.ts';

export interface Run {
  readonly session: Session;
  readonly address: WindowAddress;
  /** The folder of the built entry; workers and the preload stand beside it. */
  readonly mainFolder: string;
  readonly vaultsFolder: string;
}

/** Runs the application once Electron is ready: everything is denied first, then the window opens. */
export async function runApplication({ session, address, mainFolder, vaultsFolder }: Run): Promise<void> {
  denyPermissions(session);
  await denyNetwork(session, address);
  serveWindow(session, join(mainFolder, '..', 'renderer'));
  app.on('web-contents-created', (_event, contents: WebContents) => {
    denyNavigation(contents, address);
    denyWebRtc(contents);
    denyBluetooth(contents);
    denyDeveloperKeys(contents);
  });

  mkdirSync(vaultsFolder, { recursive: true, mode: 0o700 });
  const windows = holdWindows({ session, start: address.start, mainFolder });
  const entry = (name: EntryName) => pathToFileURL(join(mainFolder, `${name}.js`));
  const desk = createDesk({
    shell: 'electron',
    version: app.getVersion(),
    vaultsFolder,
    resourcesFolder: join(app.getAppPath(), 'resources'),
    entry,
    runIsolated: runInUtilityProcess(entry('isolated/read-sheet')),
    dialogs: askForFiles(windows.find),
    printToPdf: windows.print,
    openMail,
    send: windows.send,
    renewWindow: windows.renew,
  });

  answerWindow(desk, windows, address);
  lockWhenAway(desk);
  setMenu(() => void desk.lock());
  showWhenStartedAgain(windows);
  closeInOrder(() => {
    windows.stopRenewing();
    return desk.close();
  });
  app.on('render-process-gone', (_event, contents) => {
    // A dead page must not stay in front of an open vault. Locking renews the window by itself, unless it was locked.
    const renewDead = () => {
      if (windows.isWindow(contents)) windows.renew();
    };
    if (windows.isWindow(contents)) void desk.lock().then(renewDead);
  });
  windows.open();
}

/** Ends only after the vault was closed. */
function closeInOrder(close: () => Promise<void>): void {
  app.on('window-all-closed', () => app.quit());
  let closed = false;
  app.on('before-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}
