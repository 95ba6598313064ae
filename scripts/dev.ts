import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../src/main/shells/project-folder.ts';
import { afterChanges } from './steps/after-changes.ts';
import { buildWhenStale } from './steps/build-when-stale.ts';
import { projectEnvironment } from './steps/run-step.ts';
import { fetchElectron } from './surroundings/find-electron.ts';
import { openDisplay } from './surroundings/open-display.ts';

/** The application for those who change it: Electron with the bundler's server, or the browser shell, built anew on every change. */
const electron = await fetchElectron();
const display = await openDisplay();
if (display === null) {
  process.stdout.write('There is no display here, and no Xvfb to stand in for one.\n');
  process.exitCode = 1;
} else if (electron !== null) {
  const environment = { ...projectEnvironment(), ...display.environment, ELECTRON_EXEC_PATH: electron };
  const bundler = join(projectFolder, 'node_modules', '.bin', 'electron-vite');
  const child = spawn(bundler, ['dev', '--watch'], { cwd: projectFolder, stdio: 'inherit', env: environment });
  child.on('close', (code) => {
    display.close();
    process.exitCode = code ?? 0;
  });
} else if (await buildWhenStale()) {
  Object.assign(process.env, display.environment);
  const { startBrowserShell } = await import('../src/main/shells/browser/start-browser-shell.ts');
  const shell = await startBrowserShell({ headless: false });
  process.stdout.write('The window is built anew when src/renderer or src/shared changes; start again for src/main.\n');
  const stop = afterChanges(
    ['renderer', 'shared'].map((name) => join(projectFolder, 'src', name)),
    async () => {
      if (await buildWhenStale()) await shell.page.reload().catch(() => undefined);
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void shell.close());
  await shell.closed;
  stop();
  display.close();
}
