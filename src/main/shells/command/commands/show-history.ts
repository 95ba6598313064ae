import type { Answer } from '../answer.ts';
import type { CommandLine } from '../command-line.ts';
import { withVault } from '../open-vault.ts';

/** history <vault>: what was done, newest first. */
export function showHistory({ given, options }: CommandLine): Promise<Answer> {
  return withVault(given[0], options, async (desk) => {
    const changes = await desk.ask('change.list', {});
    return {
      lines: changes.rows.flatMap((row) => [
        `${row.at}  ${row.sentence}${row.undoneAt === null ? '' : ' (undone)'}`,
        ...row.details.map((line) => `    ${line}`),
      ]),
      json: changes,
    };
  });
}
