import type { ImportId } from '../../../shared/domain/ids.ts';
import type { ImportCounts } from '../../../shared/domain/roster/import-counts.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteOutput } from '../../../shared/ipc/contract.ts';
import type { ImportHistoryRow } from '../../../shared/ipc/routes/roster.ts';
import { undoChange } from '../changes/undo-change.ts';
import type { Ports } from '../ports.ts';

/** Every import, newest first; an undone one stays in the list and says so. */
export async function listImports(ports: Ports): Promise<readonly ImportHistoryRow[]> {
  return ports.store.read(async (read) => {
    const cohorts = new Map((await read.programmes.listCohorts()).map((cohort) => [cohort.id, cohort.name]));
    return (await read.imports.list()).map((one) => ({
      id: one.id,
      kind: one.kind,
      change: one.changeId,
      at: one.madeAt,
      fileName: one.fileName,
      cohortName: cohorts.get(one.cohortId) ?? '',
      counts: one.counts as ImportCounts,
      undoneAt: one.undoneAt,
    }));
  });
}

/** Takes back a whole import; people edited since are kept and named. */
export async function undoImport(
  ports: Ports,
  { importId }: { importId: ImportId },
): Promise<RouteOutput<'roster.undo'>> {
  const found = (await ports.store.imports.list()).find((one) => one.id === importId);
  if (found === undefined) throw new AppError('NOT_FOUND');
  const { id, sentence, kept } = await undoChange(ports, { id: found.changeId });
  return { change: id, sentence, kept };
}
