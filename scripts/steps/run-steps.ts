import { runStep } from './run-step.ts';
import type { Step, StepResult } from './step.ts';

/** Runs steps as soon as what they need has passed, at most two places' worth at a time; a step whose need failed is not run. */
export async function runSteps(steps: readonly Step[]): Promise<StepResult[]> {
  const results = new Map<string, StepResult>();
  // A step that cannot run here needs nothing, so it waits for nothing.
  const waiting: Step[] = steps.map((step) => (step.notHere === undefined ? step : { ...step, after: [] }));
  const running = new Map<string, Promise<void>>();
  let free = 2;

  while (waiting.length > 0 || running.size > 0) {
    const blocked = waiting.find((step) => (step.after ?? []).some((need) => isLost(results.get(need))));
    if (blocked !== undefined) {
      waiting.splice(waiting.indexOf(blocked), 1);
      const need = (blocked.after ?? []).find((name) => isLost(results.get(name)));
      results.set(blocked.name, { name: blocked.name, outcome: 'not run', seconds: 0, sentence: `needs: ${need}` });
      continue;
    }
    const next = waiting.find(
      (step) => (step.places ?? 1) <= free && (step.after ?? []).every((need) => results.has(need)),
    );
    if (next === undefined) {
      if (running.size === 0)
        throw new Error(`nothing provides what these need: ${waiting.map(({ name }) => name).join(', ')}`);
      await Promise.race(running.values());
      continue;
    }
    waiting.splice(waiting.indexOf(next), 1);
    const places = next.places ?? 1;
    free -= places;
    running.set(
      next.name,
      runStep(next).then((result) => {
        results.set(next.name, result);
        running.delete(next.name);
        free += places;
      }),
    );
  }
  return steps.flatMap((step) => results.get(step.name) ?? []);
}

function isLost(result: StepResult | undefined): boolean {
  return result !== undefined && result.outcome !== 'passed';
}
