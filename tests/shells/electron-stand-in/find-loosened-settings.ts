import { isDeepStrictEqual } from 'node:util';
import { windowHeaders } from '../../../src/main/shells/window-headers.ts';

/** What the built entry did with the stand-in. */
export interface Observed {
  readonly umask: number;
  readonly calls: readonly { readonly name: string; readonly given: readonly unknown[] }[];
  /** What each handler and listener answered when it was tried. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, { readonly status: number; readonly headers: Record<string, string> }>>;
}

const webPreferences = {
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
  devTools: false,
};

const answers = {
  'permission request': false,
  'permission check': false,
  'device permission': false,
  'display media': null,
  'bluetooth pairing': { confirmed: false },
  'usb prevented': true,
  'hid prevented': true,
  'serial prevented': true,
  'download prevented': true,
  'bluetooth prevented': true,
  'navigation prevented': true,
  'frame navigation prevented': true,
  'redirect prevented': true,
  'webview prevented': true,
  'developer tools key prevented': true,
  'window open': { action: 'deny' },
  'cancels https': true,
  'cancels loopback': true,
  'cancels web sockets': true,
  'cancels files': true,
  'cancels other hosts of the scheme': true,
  'cancels the window itself': false,
  'call from the window': 'answered',
  'call from a frame inside': 'NOT_TRUSTED',
  'call from a frame that is gone': 'NOT_TRUSTED',
  'call from another address': 'NOT_TRUSTED',
  'call from another page': 'NOT_TRUSTED',
  'file dropped in the window': 'string',
  'file dropped in a frame inside': 'refused',
  'folder dropped': 'refused',
  'relative path dropped': 'refused',
  'locks on': ['lock-screen', 'shutdown', 'suspend', 'user-did-resign-active'],
  'windows after its page died': 1,
  'started again without a window': 'nothing happens',
  'quit waits for the vault': true,
};

const deadProxy = { mode: 'fixed_servers', proxyRules: '127.0.0.1:9', proxyBypassRules: '<-loopback>' };

const madeCalls: readonly (readonly [name: string, ...given: unknown[]])[] = [
  ['session.setProxy', deadProxy],
  ['app.setProxy', deadProxy],
  ['app.configureHostResolver', { secureDnsMode: 'off', enableBuiltInResolver: false }],
  ['session.setSpellCheckerEnabled', false],
  ['session.setSpellCheckerDictionaryDownloadURL', 'app://none/'],
  ['session.fromPartition', 'mentor-desk'],
  ['session.webRequest.onBeforeRequest', { urls: ['<all_urls>'] }, 'function'],
  ['contents.setWebRTCIPHandlingPolicy', 'disable_non_proxied_udp'],
  ['app.commandLine.appendSwitch', 'host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['app.commandLine.appendSwitch', 'webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['app.commandLine.appendSwitch', 'force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['app.commandLine.appendSwitch', 'disable-background-networking'],
  ['app.commandLine.appendSwitch', 'disable-quic'],
  ['app.requestSingleInstanceLock'],
  [
    'protocol.registerSchemesAsPrivileged',
    [{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }],
  ],
  ['BrowserWindow.loadURL', 'app://bundle/'],
];

const beforeReady = ['app.enableSandbox', 'protocol.registerSchemesAsPrivileged', 'app.commandLine.appendSwitch'];
const developerRoles = ['reload', 'forceReload', 'toggleDevTools'];

/** The settings of a packaged entry that are not what they have to be, each by a name a person can look up. */
export function findLoosenedSettings(observed: Observed): string[] {
  const { calls } = observed;
  const loosened: string[] = [];
  const expect = (name: string, isRight: boolean) => {
    if (!isRight) loosened.push(name);
  };

  expect('umask', observed.umask === 0o077);
  for (const [name, ...given] of madeCalls) {
    const made = calls.some((call) => call.name === name && isDeepStrictEqual(call.given, given));
    expect(`${name}(${given.map((one) => JSON.stringify(one)).join(', ')})`, made);
  }
  const ready = calls.findIndex(({ name }) => name === 'app.whenReady');
  for (const name of beforeReady) {
    const first = calls.findIndex((call) => call.name === name);
    expect(`${name} before ready`, first !== -1 && first < ready);
  }

  const windows = calls.filter(({ name }) => name === 'new BrowserWindow');
  expect('one window', windows.length === 1);
  const preferences = (windows[0]?.given[0] as { webPreferences?: Record<string, unknown> } | undefined)
    ?.webPreferences;
  for (const [name, value] of Object.entries(webPreferences))
    expect(`webPreferences.${name}`, preferences?.[name] === value);
  expect('webPreferences.preload', String(preferences?.['preload']).endsWith('preload/index.cjs'));

  for (const [name, answer] of Object.entries(answers)) expect(name, isDeepStrictEqual(observed.answers[name], answer));

  const menu = JSON.stringify(calls.find(({ name }) => name === 'Menu.buildFromTemplate')?.given ?? 'none');
  expect('menu', menu !== '"none"' && !developerRoles.some((role) => menu.includes(`"${role}"`)));

  expect('window served', observed.headers['window']?.status === 200);
  for (const [name, value] of Object.entries(windowHeaders)) {
    expect(`header ${name}`, observed.headers['window']?.headers[name.toLowerCase()] === value);
  }
  for (const name of ['outside', 'another host', 'posted']) expect(name, observed.headers[name]?.status === 404);
  return loosened;
}
