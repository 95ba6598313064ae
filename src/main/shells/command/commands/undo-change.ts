import type { ChangeId } from '../../../../shared/domain/ids.ts';
import type { Answer } from '../answer.ts';
import type { CommandLine } from '../command-line.ts';
import { withVault } from '../open-vault.ts';

/** undo <vault> [<change>]: takes back one change, or the newest that still stands. */
export function undoChange({ given, options }: CommandLine): Promise<Answer> {
  return withVault(given[0], options, async (desk) => {
    const undone = await desk.ask('change.undo', { id: (given[1] ?? null) as ChangeId | null });
    return { lines: [undone.sentence, ...undone.kept.map((kept) => `Kept: ${kept}`)], json: undone };
  });
}
