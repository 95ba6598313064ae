import { registerHooks } from 'node:module';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
// The same file as the entry gets, so the same calls and handlers.
import * as electron from './electron.ts';
import type { Observed } from './find-loosened-settings.ts';

/**
 * A program: loads the built entry with `electron` replaced by the stand-in, tries every handler the entry set, and
 * prints what was seen. `PLANT_FIND` and `PLANT_PUT` change the built text on its way in.
 */
const [, , entry = ''] = process.argv;
const standIn = new URL('./electron.ts', import.meta.url).href;
const find = process.env['PLANT_FIND'];
let planted = 0;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
  load(url, context, next) {
    const loaded = next(url, context);
    if (find === undefined || !url.includes('/out/main/') || loaded.source === undefined || loaded.source === null) {
      return loaded;
    }
    const text = Buffer.from(loaded.source as Uint8Array).toString();
    if (text.includes(find)) planted += 1;
    return { ...loaded, source: text.replaceAll(find, process.env['PLANT_PUT'] ?? '') };
  },
});

await import(pathToFileURL(entry).href);
// Everything that follows `ready` is done once the first window was asked for, or the application gave up.
const ends = ['BrowserWindow.loadURL', 'app.exit', 'app.quit'];
for (let turn = 0; turn < 400 && !electron.calls.some(({ name }) => ends.includes(name)); turn += 1) {
  await new Promise((resolve) => setTimeout(resolve, 5));
}
if (find !== undefined && planted === 0) throw new Error(`nothing to plant: ${find} is not in ${basename(entry)}`);

const observed: Observed = {
  umask: process.umask(),
  calls: electron.calls.map(({ name, given }) => ({ name, given: given.map(plain) })),
  answers: electron.openedContents.length === 0 ? {} : await tryEverything(),
  headers: electron.handlers.has('session.protocol.handle') ? await askForFiles() : {},
};
process.stdout.write(JSON.stringify(observed), () => process.exit(0));

/** Keeps what can be printed; the session object and handlers cannot. */
function plain(value: unknown): unknown {
  if (typeof value === 'function') return 'function';
  return JSON.parse(
    JSON.stringify(value, (key, one: unknown) => (key === 'session' || key === 'click' ? undefined : one)) ?? 'null',
  ) as unknown;
}

function handler(name: string): (...given: unknown[]) => unknown {
  const found = electron.handlers.get(name) as ((...given: unknown[]) => unknown) | undefined;
  return found ?? (() => 'no handler was set');
}

function answered(name: string, ...given: unknown[]): Promise<unknown> {
  return new Promise((resolve) => {
    if (handler(name)(...given, resolve) === 'no handler was set') resolve('no handler was set');
  });
}

async function tryEverything(): Promise<Record<string, unknown>> {
  const contents = electron.openedContents[0] as electron.StandInContents;
  const emitted = (emitter: { emit(name: string, ...given: unknown[]): boolean }, name: string, ...rest: unknown[]) => {
    let prevented = false;
    emitter.emit(name, { preventDefault: () => void (prevented = true), url: 'https://elsewhere.invalid/' }, ...rest);
    return prevented;
  };
  const nothing = () => undefined;
  const cancelled = async (url: string) =>
    ((await answered('session.webRequest.onBeforeRequest', { url })) as { cancel?: boolean }).cancel;
  const window = { url: 'app://bundle/', parent: null };
  const asked = async (sender: unknown, senderFrame: unknown) => {
    const reply = await handler('ipcMain desk:request')({ sender, senderFrame }, 'vault.status', {});
    return (reply as { ok: boolean; error?: { code: string } }).error?.code ?? 'answered';
  };
  const dropped = async (senderFrame: unknown, path: unknown) => {
    try {
      return typeof (await handler('ipcMain desk:drop-file')({ sender: contents, senderFrame }, path));
    } catch {
      return 'refused';
    }
  };
  return {
    'permission request': await answered('session.setPermissionRequestHandler', contents, 'media'),
    'permission check': handler('session.setPermissionCheckHandler')(contents, 'media'),
    'device permission': handler('session.setDevicePermissionHandler')({}),
    'display media': await answered('session.setDisplayMediaRequestHandler', {}),
    'bluetooth pairing': await answered('session.setBluetoothPairingHandler', {}),
    'usb prevented': emitted(electron.standInSession, 'select-usb-device', {}, nothing),
    'hid prevented': emitted(electron.standInSession, 'select-hid-device', {}, nothing),
    'serial prevented': emitted(electron.standInSession, 'select-serial-port', [], contents, nothing),
    'download prevented': emitted(electron.standInSession, 'will-download'),
    'bluetooth prevented': emitted(contents, 'select-bluetooth-device', [], nothing),
    'navigation prevented': emitted(contents, 'will-navigate'),
    'frame navigation prevented': emitted(contents, 'will-frame-navigate'),
    'redirect prevented': emitted(contents, 'will-redirect'),
    'webview prevented': emitted(contents, 'will-attach-webview'),
    'developer tools key prevented': emitted(contents, 'before-input-event', {
      key: 'i',
      control: true,
      shift: true,
      meta: false,
    }),
    'window open': handler('contents.setWindowOpenHandler')({ url: 'https://elsewhere.invalid/' }),
    'cancels https': await cancelled('https://elsewhere.invalid/'),
    'cancels loopback': await cancelled('http://127.0.0.1:9000/'),
    'cancels web sockets': await cancelled('ws://127.0.0.1:9000/'),
    'cancels files': await cancelled('file:///etc/passwd'),
    'cancels other hosts of the scheme': await cancelled('app://other/index.html'),
    'cancels the window itself': await cancelled('app://bundle/index.html'),
    'call from the window': await asked(contents, window),
    'call from a frame inside': await asked(contents, { url: 'app://bundle/', parent: window }),
    'call from a frame that is gone': await asked(contents, null),
    'call from another address': await asked(contents, { url: 'https://elsewhere.invalid/', parent: null }),
    'call from another page': await asked({}, window),
    'file dropped in the window': await dropped(window, import.meta.filename),
    'file dropped in a frame inside': await dropped({ url: 'app://bundle/', parent: window }, import.meta.filename),
    'folder dropped': await dropped(window, import.meta.dirname),
    'relative path dropped': await dropped(window, 'package.json'),
    'locks on': electron.powerMonitor.eventNames().map(String).sort(),
    // From here on windows come and go.
    'windows after its page died': await windowsAfterDeath(),
    'started again without a window': startedAgainWithoutWindow(),
    'quit waits for the vault': emitted(electron.app, 'before-quit'),
  };
}

/** How many windows take the place of one whose page died. */
async function windowsAfterDeath(): Promise<number> {
  const before = electron.openedWindows.length;
  electron.app.emit('render-process-gone', {}, electron.openedContents.at(-1));
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  return electron.openedWindows.length - before;
}

function startedAgainWithoutWindow(): string {
  electron.openedWindows.at(-1)?.destroy();
  try {
    electron.app.emit('second-instance');
    return 'nothing happens';
  } catch (error) {
    return String(error);
  }
}

async function askForFiles(): Promise<Observed['headers']> {
  const ask = async (url: string, method = 'GET') => {
    const response = (await handler('session.protocol.handle')({ url, method })) as Response;
    return { status: response.status, headers: Object.fromEntries(response.headers) };
  };
  return {
    window: await ask('app://bundle/'),
    outside: await ask('app://bundle/..%2F..%2Fpackage.json'),
    'another host': await ask('app://other/index.html'),
    posted: await ask('app://bundle/', 'POST'),
  };
}
