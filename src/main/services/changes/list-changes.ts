import { refuseUndo } from '../../../shared/domain/undo-history.ts';
import type { RouteOutput } from '../../../shared/ipc/contract.ts';
import type { Ports } from '../ports.ts';
import { editDescriber } from './edit-describer.ts';

/** What was done when, newest first; each line says whether it can still be taken back. */
export async function listChanges(
  ports: Ports,
  { offset, limit }: { offset: number; limit: number },
): Promise<RouteOutput<'change.list'>> {
  return ports.store.read(async (read) => {
    const rows = await read.changes.list(offset, limit);
    const edits = await read.edits.list(rows.map(({ id }) => id));
    const describe = await editDescriber(read);
    return {
      rows: rows.map((row) => ({
        id: row.id,
        at: row.madeAt,
        sentence: row.sentence,
        details: describe(edits.get(row.id)),
        undoneAt: row.undoneAt,
        canUndo: refuseUndo(row) === null,
      })),
      total: await read.changes.count(),
    };
  });
}
