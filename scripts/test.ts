import { noBrowserSentence } from '../src/main/shells/browser/find-browser.ts';
import { everyStep } from './steps/every-step.ts';
import { exitCodeOf } from './steps/exit-code-of.ts';
import { reportSteps } from './steps/report-steps.ts';
import { runSteps } from './steps/run-steps.ts';
import { findElectron } from './surroundings/find-electron.ts';
import { findOrInstallBrowser } from './surroundings/find-or-install-browser.ts';
import { openDisplay } from './surroundings/open-display.ts';

/** Everything this computer can check, with one table at the end that also names what it could not. */
const began = performance.now();
const browser = findOrInstallBrowser();
const electron = findElectron();
const display = electron === null ? null : await openDisplay();
Object.assign(process.env, display?.environment);

const results = await runSteps(
  everyStep({ browser: browser !== null, electron: electron !== null, display: display !== null }),
);
display?.close();

reportSteps(results, began);
if (electron === null) process.stdout.write('Electron shell: not run here, no binary.\n');
if (browser === null) process.stdout.write(`${noBrowserSentence} The steps that need one were not run.\n`);
process.exitCode = exitCodeOf(results, browser !== null);
