import { quickSteps } from './steps/every-step.ts';
import { exitCodeOf } from './steps/exit-code-of.ts';
import { reportSteps } from './steps/report-steps.ts';
import { runSteps } from './steps/run-steps.ts';

/** Types, lint, format, dead code, unit and architecture tests: what to run before every commit. */
const began = performance.now();
const results = await runSteps(quickSteps);
reportSteps(results, began);
process.exitCode = exitCodeOf(results, true);
