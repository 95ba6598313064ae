import type { ChangeId, PersonId } from '../../../shared/domain/ids.ts';
import { displayName } from '../../../shared/domain/person.ts';
import { refuseUndo } from '../../../shared/domain/undo-history.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import { watchConflicts } from '../conflicts/watch-conflicts.ts';
import { watchReopening } from '../pairings/watch-reopening.ts';
import type { Ports, Readers } from '../ports.ts';
import { findInHistory } from './find-in-history.ts';

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
  concerns: 'a concern edited afterwards',
  notes: 'a note edited afterwards',
  events: 'an event edited afterwards',
  attendance: 'an attendance recorded otherwise afterwards',
  materials: 'a material edited afterwards',
  settings: 'a setting changed afterwards',
  tasks: 'a next step that was changed afterwards',
  snoozes: 'something that was put off again afterwards',
  matching_requests: 'what was said for the matching afterwards',
  row_memories: 'an answer about a row that was given again afterwards',
};

/** Refuses with UNDO_BLOCKED what would reopen a pairing that may not hold its place again. */
async function keepingPlaces(ports: Ports, read: Readers, outcome: Outcome): Promise<() => Promise<void>> {
  const reopening = await watchReopening(read, ports.clock.today());
  const conflicts = await watchConflicts(read, ports.clock.today());
  return async () => {
    const sentence = await reopening();
    if (sentence !== null) throw new AppError('UNDO_BLOCKED', sentence);
    outcome.conflicts = await conflicts();
  };
}

/** What turned out on the way of an undo, to be told with its answer. */
interface Outcome {
  conflicts: string;
}

/**
 * Takes back one change, or the newest that still stands. What was edited since is kept and named; refused with
 * UNDO_BLOCKED when later changes build on all of it, or when a pairing it would reopen has lost its place by now.
 */
export async function undoChange(
  ports: Ports,
  { id }: { id: ChangeId | null },
): Promise<{ id: ChangeId; sentence: string; kept: string[] }> {
  const outcome: Outcome = { conflicts: '' };
  const undone = await ports.store.undo(async (read) => {
    const change = id === null ? await findInHistory(read, 'undo') : await read.changes.find(id);
    if (change === null) throw new AppError(id === null ? 'UNDO_NOTHING' : 'NOT_FOUND');
    const refusal = refuseUndo(change);
    if (refusal !== null) throw new AppError('UNDO_NOTHING', refusal);
    return { change, sentence: `Undone: ${change.sentence}`, permit: await keepingPlaces(ports, read, outcome) };
  }, describeKept);
  ports.send('data.changed', {});
  return { ...undone, sentence: `${undone.sentence}${outcome.conflicts}`, kept: [...undone.kept] };
}

/** Does again what was undone last, as long as nothing new was done since. */
export async function redoChange(ports: Ports): Promise<{ id: ChangeId; sentence: string }> {
  const outcome: Outcome = { conflicts: '' };
  const done = await ports.store.undo(async (read) => {
    const undo = await findInHistory(read, 'redo');
    if (undo?.undoes == null) throw new AppError('UNDO_NOTHING', 'There is nothing to do again.');
    const original = await read.changes.find(undo.undoes);
    const sentence = `Done again: ${original?.sentence ?? ''}`;
    return { change: undo, sentence, permit: await keepingPlaces(ports, read, outcome) };
  }, describeKept);
  ports.send('data.changed', {});
  return { id: done.id, sentence: `${done.sentence}${outcome.conflicts}` };
}
