import { refuseUndo } from '../../../shared/domain/undo-history.ts';
import type { RouteOutput } from '../../../shared/ipc/contract.ts';
import type { Ports } from '../ports.ts';

/** What was done when, newest first; each line says whether it can still be taken back. */
export async function listChanges(
  ports: Ports,
  { offset, limit }: { offset: number; limit: number },
): Promise<RouteOutput<'change.list'>> {
  const rows = await ports.store.changes.list(offset, limit);
  return {
    rows: rows.map((row) => ({
      id: row.id,
      at: row.madeAt,
      sentence: row.sentence,
      undoneAt: row.undoneAt,
      canUndo: refuseUndo(row) === null,
    })),
    total: await ports.store.changes.count(),
  };
}
