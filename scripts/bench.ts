import { noBrowserSentence } from '../src/main/shells/browser/find-browser.ts';
import type { Measurement } from '../tests/benchmarks/measurement.ts';
import { measureWindowSize } from '../tests/benchmarks/window-size.ts';
import { measureWindowSpeed } from '../tests/benchmarks/window-speed.ts';
import { buildWhenStale } from './steps/build-when-stale.ts';
import { printTable } from './steps/print-table.ts';
import { findOrInstallBrowser } from './surroundings/find-or-install-browser.ts';

/** Measures the built application and compares it with its bars. Exit code 1 when a figure is beyond its bar. */
if (await buildWhenStale()) {
  const browser = findOrInstallBrowser();
  const measured: Measurement[] = [...measureWindowSize(), ...(browser === null ? [] : await measureWindowSpeed())];
  printTable(
    ['what', 'figure', 'bar', ''],
    measured.map(({ what, figure, unit, bar }) => [
      what,
      `${figure.toFixed(figure < 100 ? 1 : 0)} ${unit}`,
      bar === undefined ? '' : `${bar} ${unit}`,
      isBeyond(figure, bar) ? 'BEYOND' : '',
    ]),
  );
  if (browser === null) process.stdout.write(`\n${noBrowserSentence} The speed of the window was not measured.\n`);
  process.exitCode = measured.some(({ figure, bar }) => isBeyond(figure, bar)) ? 1 : 0;
} else {
  process.exitCode = 1;
}

function isBeyond(figure: number, bar: number | undefined): boolean {
  return bar !== undefined && !(figure <= bar);
}
