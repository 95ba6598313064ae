import { app, session as sessions } from 'electron';
import { makeThrowAwayProfile } from '../throw-away-profile.ts';
import { usualVaultsFolder } from '../usual-vaults-folder.ts';
import { setOfflineSwitches } from './deny-network.ts';
import { findRefusedSwitch } from './find-refused-switch.ts';
import { runApplication } from './run-application.ts';
import { registerWindowScheme } from './serve-window.ts';
import { windowAddress } from './window-address.ts';

// Whatever this process writes is for its owner alone.
process.umask(0o077);

const refused = app.isPackaged ? findRefusedSwitch(process.argv.slice(1)) : null;
const address = windowAddress(app.isPackaged, process.env['ELECTRON_RENDERER_URL']);

app.enableSandbox();
registerWindowScheme();
setOfflineSwitches(address);

if (refused !== null) {
  process.stderr.write(`Mentor Desk does not start with --${refused}.\n`);
  app.exit(1);
} else if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  // What the browser engine keeps for itself goes with the process.
  const profile = makeThrowAwayProfile();
  app.setPath('sessionData', profile.folder);
  app.setPath('crashDumps', profile.crashes);
  await app.whenReady();
  await runApplication({
    // Without 'persist:' the session lives in memory.
    session: sessions.fromPartition('mentor-desk'),
    address,
    mainFolder: import.meta.dirname,
    vaultsFolder: usualVaultsFolder(),
  });
}
