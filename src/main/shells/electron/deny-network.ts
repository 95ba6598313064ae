import { app, type Session, type WebContents } from 'electron';
import { isWindowAddress, type WindowAddress, windowScheme } from './window-address.ts';

/** A proxy nobody listens at, for loopback addresses too. */
const deadProxy = { mode: 'fixed_servers', proxyRules: '127.0.0.1:9', proxyBypassRules: '<-loopback>' } as const;

/** Switches that have to be set before the application is ready. */
export function setOfflineSwitches(window: WindowAddress): void {
  const exceptDevelopment = window.development ? `, EXCLUDE ${new URL(window.start).hostname}` : '';
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exceptDevelopment}`);
  app.commandLine.appendSwitch('webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('disable-http-cache');
  app.commandLine.appendSwitch('disable-quic');
  app.commandLine.appendSwitch('no-pings');
}

/** Cancels every request that is not for the window's own files, and leaves the rest nowhere to go. */
export async function denyNetwork(session: Session, window: WindowAddress): Promise<void> {
  session.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, (details, answer) => {
    answer({ cancel: !mayLoad(details.url, window) });
  });
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerDictionaryDownloadURL(`${windowScheme}://none/`);
  app.configureHostResolver({ secureDnsMode: 'off', enableBuiltInResolver: false });
  if (window.development) return;
  await session.setProxy(deadProxy);
  await app.setProxy(deadProxy);
}

/** WebRTC walks around every other rule unless each page is told this. */
export function denyWebRtc(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

function mayLoad(address: string, window: WindowAddress): boolean {
  if (isWindowAddress(address, window)) return true;
  const protocol = URL.canParse(address) ? new URL(address).protocol : '';
  if (protocol === 'data:' || protocol === 'blob:') return true;
  return window.development && (protocol === 'devtools:' || isWindowAddress(address.replace(/^ws/, 'http'), window));
}
