/** Switches that would open the running application to another program; no fuse covers them. */
const refusedSwitches = [
  'allow-running-insecure-content',
  'disable-site-isolation-trials',
  'disable-web-security',
  'enable-logging',
  'host-resolver-rules',
  'host-rules',
  'inspect',
  'inspect-brk',
  'inspect-brk-node',
  'inspect-port',
  'inspect-publish-uid',
  'js-flags',
  'load-extension',
  'log-net-log',
  'no-sandbox',
  'proxy-pac-url',
  'proxy-server',
  'remote-allow-origins',
  'remote-debugging-address',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'renderer-cmd-prefix',
  'user-data-dir',
  'utility-cmd-prefix',
];

/** The first refused switch among the arguments of the process, or null. Windows writes switches with a slash too. */
export function findRefusedSwitch(commandLine: readonly string[]): string | null {
  for (const argument of commandLine) {
    const name = /^(?:--?|\/)([A-Za-z-]+)(?:=.*)?$/.exec(argument)?.[1]?.toLowerCase();
    if (name !== undefined && refusedSwitches.includes(name)) return name;
  }
  return null;
}
