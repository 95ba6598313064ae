import type { Answer } from '../answer.ts';
import type { CommandLine } from '../command-line.ts';
import { withVault } from '../open-vault.ts';

/** conflicts <vault>: pairings and proposals within one reporting line, those that were let be, and circles. */
export function showConflicts({ given, options }: CommandLine): Promise<Answer> {
  return withVault(given[0], options, async (desk) => {
    const conflicts = await desk.ask('conflict.list', {});
    const { open, letBe, proposals, loops } = conflicts;
    const lines = [
      ...open.map(({ sentence, since, id }) => `${sentence} Known since ${since}. Pairing ${id}.`),
      ...proposals.map(
        ({ sentence, since, cohortName }) => `Proposed in ${cohortName}: ${sentence} Known since ${since}.`,
      ),
      ...loops.map(({ sentence }) => `A circle: ${sentence}`),
      ...letBe.map((one) => `Let be on ${one.letBe?.on ?? ''}: ${one.sentence} ${one.letBe?.reason ?? ''}`),
    ];
    return {
      lines: lines.length > 0 ? lines : ['Nobody stands in one reporting line with their mentor.'],
      json: conflicts,
    };
  });
}
