import type { Answer } from '../answer.ts';
import type { CommandLine } from '../command-line.ts';
import { findProgramme } from '../find-cohort.ts';
import { withVault } from '../open-vault.ts';

/** stages <vault> [--programme <name>]: the stages in use, and where the pairings would stand under the other model. */
export function showStages({ given, options }: CommandLine): Promise<Answer> {
  return withVault(given[0], options, async (desk) => {
    const { id: programmeId } = await findProgramme(desk, options.programme);
    const plan = await desk.ask('stage.list', { programmeId });
    const stages = plan.stages.flatMap(({ stage, days, share, standing, tasks }) => [
      `${stage.name}: ${days} days, ${share} %, ${countOfPairings(standing)}`,
      ...tasks.map(({ text }) => `    ${text}`),
    ]);
    const moves = plan.other.moves.map(({ from, to, n }) => `    ${from} → ${to}: ${countOfPairings(n)}`);
    const other = plan.other.model === 'four-phase' ? 'the four phases' : 'the five stages';
    return { lines: [...stages, `By ${other}:`, ...moves], json: plan };
  });
}

const countOfPairings = (n: number) => `${n} ${n === 1 ? 'pairing' : 'pairings'}`;
