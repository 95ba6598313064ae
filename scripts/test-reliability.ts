import { exitCodeOf } from './steps/exit-code-of.ts';
import { reportSteps } from './steps/report-steps.ts';
import { runSteps } from './steps/run-steps.ts';

/**
 * Kills processes in the middle of what they do, again and again. `npm run test:reliability -- 20` repeats every test
 * twenty times instead of thirty.
 */
const rounds = Number(process.argv[2] ?? 30);
if (!Number.isInteger(rounds) || rounds < 1) {
  process.stdout.write('Say how many rounds as a whole number.\n');
  process.exitCode = 1;
} else {
  const began = performance.now();
  const steps = Array.from({ length: rounds }, (_, round) => ({
    name: `round ${round + 1} of ${rounds}`,
    run: ['vitest', 'run', '--project', 'reliability'] as const,
    places: 2 as const,
  }));
  const results = await runSteps(steps);
  reportSteps(results, began);
  process.exitCode = exitCodeOf(results, true);
}
