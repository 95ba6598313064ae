import type { ChangeId, PersonId } from '../../../shared/domain/ids.ts';
import { displayName } from '../../../shared/domain/person.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { Ports, Readers } from '../ports.ts';

type Image = { readonly table: string; readonly id: string };

/** What had to be kept, in a person's words. */
async function describeKept(image: Image, read: Readers): Promise<string> {
  if (image.table !== 'people') return keptRows[image.table] ?? 'something that was edited afterwards';
  const person = await read.people.find(image.id as PersonId);
  return person ? displayName(person) : 'a person who was removed afterwards';
}

const keptRows: Readonly<Record<string, string>> = {
  programmes: 'a programme edited afterwards',
  cohorts: 'a cohort edited afterwards',
  pairings: 'a pairing that others build on',
  settings: 'a setting changed afterwards',
};

/** Takes back one change, or the newest that still stands. What was edited since is kept and named. */
export async function undoChange(
  ports: Ports,
  { id }: { id: ChangeId | null },
): Promise<{ id: ChangeId; sentence: string; kept: string[] }> {
  const { store } = ports;
  const change = id === null ? await store.changes.findNewestStanding() : await store.changes.find(id);
  if (change === null) throw new AppError(id === null ? 'UNDO_NOTHING' : 'NOT_FOUND');
  if (change.undoneAt !== null) throw new AppError('UNDO_NOTHING', 'This has been undone already.');
  const undone = await store.undo(
    change.id,
    'change.undo',
    (kept) => `Undone: ${change.sentence}${kept.length > 0 ? ` Kept, because edited since: ${kept.join(', ')}.` : ''}`,
    describeKept,
  );
  ports.send('data.changed', {});
  return { ...undone, kept: [...undone.kept] };
}

/** Does again what was undone last, as long as nothing new was done since. */
export async function redoChange(ports: Ports): Promise<{ id: ChangeId; sentence: string }> {
  const { store } = ports;
  const undo = await store.changes.findRedoable();
  if (undo?.undoes == null) throw new AppError('UNDO_NOTHING', 'There is nothing to do again.');
  const original = await store.changes.find(undo.undoes);
  const done = await store.undo(undo.id, 'change.redo', () => `Done again: ${original?.sentence ?? ''}`, describeKept);
  ports.send('data.changed', {});
  return { id: done.id, sentence: done.sentence };
}
