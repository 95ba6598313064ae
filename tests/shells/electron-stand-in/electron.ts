import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';

/**
 * Stands in for the `electron` module where there is no binary: it remembers every call in order and hands out the
 * listeners and handlers that the application set, so that they can be tried.
 */
type Handler = (...given: never[]) => unknown;

export const calls: { name: string; given: readonly unknown[] }[] = [];
export const handlers = new Map<string, Handler>();
export const openedContents: StandInContents[] = [];
export const openedWindows: BrowserWindow[] = [];

function record<Result>(name: string, result?: Result) {
  return (...given: unknown[]): Result => {
    calls.push({ name, given });
    const handler = given.find((one) => typeof one === 'function');
    if (handler !== undefined) handlers.set(name, handler as Handler);
    return result as Result;
  };
}

const packaged = process.env['STAND_IN_PACKAGED'] === 'yes';

class StandInApp extends EventEmitter {
  isPackaged = packaged;
  enableSandbox = record('app.enableSandbox');
  requestSingleInstanceLock = record('app.requestSingleInstanceLock', true);
  setPath = record('app.setPath');
  setProxy = record('app.setProxy', Promise.resolve());
  configureHostResolver = record('app.configureHostResolver');
  exit = record('app.exit');
  quit = record('app.quit');
  getVersion = () => '0.0.0';
  getAppPath = () => resolve(import.meta.dirname, '..', '..', '..');
  getAppMetrics = () => [];
  commandLine = { appendSwitch: record('app.commandLine.appendSwitch') };
  whenReady = record('app.whenReady', Promise.resolve());
}
export const app = new StandInApp();

class StandInSession extends EventEmitter {
  setPermissionRequestHandler = record('session.setPermissionRequestHandler');
  setPermissionCheckHandler = record('session.setPermissionCheckHandler');
  setDevicePermissionHandler = record('session.setDevicePermissionHandler');
  setDisplayMediaRequestHandler = record('session.setDisplayMediaRequestHandler');
  setBluetoothPairingHandler = record('session.setBluetoothPairingHandler');
  setSpellCheckerEnabled = record('session.setSpellCheckerEnabled');
  setSpellCheckerDictionaryDownloadURL = record('session.setSpellCheckerDictionaryDownloadURL');
  setProxy = record('session.setProxy', Promise.resolve());
  webRequest = { onBeforeRequest: record('session.webRequest.onBeforeRequest') };
  protocol = { handle: record('session.protocol.handle') };
}
export const standInSession = new StandInSession();
export const session = { fromPartition: record('session.fromPartition', standInSession) };

export const protocol = { registerSchemesAsPrivileged: record('protocol.registerSchemesAsPrivileged') };
export const ipcMain = {
  handle(channel: string, handler: Handler) {
    handlers.set(`ipcMain ${channel}`, handler);
  },
};
export const Menu = {
  buildFromTemplate: record('Menu.buildFromTemplate', {}),
  setApplicationMenu: record('Menu.setApplicationMenu'),
};
export const dialog = {
  showOpenDialog: record('dialog.showOpenDialog', Promise.resolve({ canceled: true, filePaths: [] })),
  showSaveDialog: record('dialog.showSaveDialog', Promise.resolve({ canceled: true, filePath: '' })),
};
export const shell = { openExternal: record('shell.openExternal', Promise.resolve()) };
export const powerMonitor = new EventEmitter();
export const utilityProcess = { fork: record('utilityProcess.fork', new EventEmitter()) };

export class StandInContents extends EventEmitter {
  setWindowOpenHandler = record('contents.setWindowOpenHandler');
  setWebRTCIPHandlingPolicy = record('contents.setWebRTCIPHandlingPolicy');
  send = record('contents.send');
}

export class BrowserWindow extends EventEmitter {
  webContents = new StandInContents();
  loadURL = record('BrowserWindow.loadURL', Promise.resolve());
  isMinimized = () => true;
  restore = record('BrowserWindow.restore');
  focus = record('BrowserWindow.focus');
  private destroyed = false;
  isDestroyed = () => this.destroyed;
  destroy = () => {
    calls.push({ name: 'BrowserWindow.destroy', given: [] });
    this.destroyed = true;
    this.emit('closed');
  };

  constructor(options: unknown) {
    super();
    calls.push({ name: 'new BrowserWindow', given: [options] });
    openedContents.push(this.webContents);
    openedWindows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
}
