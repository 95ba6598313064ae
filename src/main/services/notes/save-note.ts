import type { NoteId } from '../../../shared/domain/ids.ts';
import { displayName } from '../../../shared/domain/person.ts';
import { type NoteSubject, refuseNoteDay } from '../../../shared/domain/private-note.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Readers, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';
import { notePlace } from './note-place.ts';

/** Writes a private note about a pairing or a person. The text is sealed before it is written; the history has no word of it. */
export async function addNote(
  ports: Ports,
  { about, on, text }: RouteInput<'note.add'>,
): Promise<RouteOutput<'note.add'>> {
  const { sealing } = ports;
  const { value, ...written } = await makeChange(ports, 'note.add', async (write, read) => {
    const id = ports.nextId() as NoteId;
    const subject = await nameSubject(read, about);
    refuseWith(refuseNoteDay(on, ports.clock.today()));
    const sealed = sealing.seal(notePlace(id), text);
    await write.notes.add({ id, about, on, recordedAt: ports.clock.now(), sealed });
    return { sentence: `A private note about ${subject} was added.`, value: id };
  });
  return { ...written, id: value };
}

/** Writes a private note anew. */
export async function editNote(ports: Ports, { id, on, text }: RouteInput<'note.edit'>): Promise<Written> {
  const { sealing } = ports;
  const { change, sentence } = await makeChange(ports, 'note.edit', async (write, read) => {
    const note = await mustFind(read, id);
    refuseWith(refuseNoteDay(on, ports.clock.today()));
    const isSame = sealing.open(notePlace(id), note.sealed) === text;
    await write.notes.save(id, { on, ...(isSame ? {} : { sealed: sealing.seal(notePlace(id), text) }) });
    return { sentence: `A private note about ${await nameSubject(read, note.about)} was edited.`, value: null };
  });
  return { change, sentence };
}

/** Takes a private note out. Undo brings it back, sealed as it was. */
export async function removeNote(ports: Ports, { id }: RouteInput<'note.remove'>): Promise<Written> {
  // Whoever may not read a note may not take it out either: so the second key is asked for.
  void ports.sealing;
  const { change, sentence } = await makeChange(ports, 'note.remove', async (write, read) => {
    const { about } = await mustFind(read, id);
    await write.notes.remove(id);
    return { sentence: `A private note about ${await nameSubject(read, about)} was removed.`, value: null };
  });
  return { change, sentence };
}

async function mustFind(read: Readers, id: NoteId) {
  const note = await read.notes.find(id);
  if (note === null) throw new AppError('NOT_FOUND');
  return note;
}

async function nameSubject(read: Readers, about: NoteSubject): Promise<string> {
  const pairing = about.kind === 'pairing' ? await read.pairings.find(about.id) : null;
  const ids = about.kind === 'person' ? [about.id] : pairing === null ? [] : [pairing.mentorId, pairing.menteeId];
  const people = [];
  for (const id of ids) people.push(await read.people.find(id));
  const names = people.filter((person) => person !== null).map(displayName);
  if (names.length === 0) throw new AppError('NOT_FOUND');
  return names.join(' and ');
}
