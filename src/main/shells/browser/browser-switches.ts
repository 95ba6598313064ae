/** Chromium's own switches that keep the window off every network; nothing is resolved and nothing is proxied anywhere. */
export const offlineSwitches = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-client-side-phishing-detection',
  '--disable-spell-checking',
  '--no-pings',
  '--dns-prefetch-disable',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // WebRTC walks around the content policy, the proxy and the resolver rules unless it is told this. Browsers listen to
  // the first name; the second one is for Chromium's shell without a window and does nothing in them.
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
] as const;

/** A proxy nobody listens at, for loopback addresses too. */
export const deadProxy = { server: 'http://127.0.0.1:9', bypass: '<-loopback>' } as const;

/** How the window looks: no history, no first-run page, no dump uploads, and without bars of its own when headed. */
export function windowSwitches(look: { headless: boolean; address: string }): string[] {
  const always = ['--no-first-run', '--no-default-browser-check', '--disable-breakpad', '--disable-http-cache'];
  // A window nobody sees is drawn in software in any case; a graphics process beside it only costs time.
  if (look.headless) return [...always, '--disable-gpu'];
  return [...always, `--app=${look.address}`, '--window-size=1440,900'];
}
