import { join } from 'node:path';
import { app, BrowserWindow, type Session } from 'electron';

/** Makes a window with every setting of its page spelled out, so that no default can loosen one. */
export function makeWindow(options: { session: Session; show: boolean; mainFolder: string }): BrowserWindow {
  return new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 480,
    minHeight: 400,
    show: options.show,
    title: 'Mentor Desk',
    backgroundColor: '#ffffff',
    webPreferences: {
      preload: join(options.mainFolder, '..', 'preload', 'index.cjs'),
      session: options.session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      webgl: false,
      enableWebSQL: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      devTools: !app.isPackaged,
    },
  });
}
