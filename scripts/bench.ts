import { noBrowserSentence } from '../src/main/shells/browser/find-browser.ts';
import { measureDraftSpeed } from '../tests/benchmarks/draft-speed.ts';
import { measureLargeSolverSpeed } from '../tests/benchmarks/large-solver-speed.ts';
import { measureLossSpeed } from '../tests/benchmarks/loss-speed.ts';
import type { Measurement } from '../tests/benchmarks/measurement.ts';
import { measurePairingsSpeed } from '../tests/benchmarks/pairings-speed.ts';
import { measurePeerSolverSpeed } from '../tests/benchmarks/peer-solver-speed.ts';
import { measureReaderSpeed } from '../tests/benchmarks/reader-speed.ts';
import { measureRosterPlanSpeed } from '../tests/benchmarks/roster-plan-speed.ts';
import { measureScoringSpeed } from '../tests/benchmarks/scoring-speed.ts';
import { measureSolverSpeed } from '../tests/benchmarks/solver-speed.ts';
import { measureWindowSize } from '../tests/benchmarks/window-size.ts';
import { measureWindowSpeed } from '../tests/benchmarks/window-speed.ts';
import { buildWhenStale } from './steps/build-when-stale.ts';
import { printTable } from './steps/print-table.ts';
import { findOrInstallBrowser } from './surroundings/find-or-install-browser.ts';
import { findOrInstallScipy } from './surroundings/find-or-install-scipy.ts';

/** Measures the readers of spreadsheets, the scoring, the solver, the costs of pairs, the pictures of pairings and the built application against their bars. Exit code 1 when one is beyond its bar. */
if (await buildWhenStale()) {
  const browser = findOrInstallBrowser();
  const python = findOrInstallScipy();
  const measured: Measurement[] = [
    ...measureScoringSpeed(),
    ...measureSolverSpeed(python),
    ...(await measureDraftSpeed()),
    ...measureLossSpeed(),
    ...measureLargeSolverSpeed(python),
    ...measurePeerSolverSpeed(python),
    ...measureReaderSpeed(),
    ...(await measureRosterPlanSpeed()),
    ...(await measurePairingsSpeed()),
    ...measureWindowSize(),
    ...(browser === null ? [] : await measureWindowSpeed()),
  ];
  printTable(
    ['what', 'figure', 'bar', ''],
    measured.map(({ what, figure, unit, bar }) => [
      what,
      `${figure.toFixed(digitsOf(figure, unit))} ${unit}`,
      bar === undefined ? '' : `${bar} ${unit}`,
      isBeyond(figure, bar) ? 'BEYOND' : '',
    ]),
  );
  if (browser === null) process.stdout.write(`\n${noBrowserSentence} The speed of the window was not measured.\n`);
  if (python === null) process.stdout.write('\nThere is no scipy here: the solver was measured beside nothing.\n');
  process.exitCode = measured.some(({ figure, bar }) => isBeyond(figure, bar)) ? 1 : 0;
} else {
  process.exitCode = 1;
}

function isBeyond(figure: number, bar: number | undefined): boolean {
  return bar !== undefined && !(figure <= bar);
}

function digitsOf(figure: number, unit: Measurement['unit']): number {
  if (unit === '×') return 2;
  return figure < 100 ? 1 : 0;
}
