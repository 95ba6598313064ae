import { exitCodeOf } from './steps/exit-code-of.ts';
import { reportSteps } from './steps/report-steps.ts';
import { runSteps } from './steps/run-steps.ts';

/** Long matrices, and every property test with fifty times the usual number of examples. */
const began = performance.now();
const results = await runSteps([
  { name: 'long matrices and many examples', run: ['vitest', 'run', '--project', 'long'], places: 2 },
]);
reportSteps(results, began);
process.exitCode = exitCodeOf(results, true);
