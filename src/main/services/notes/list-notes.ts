import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import type { Ports } from '../ports.ts';
import { notePlace } from './note-place.ts';

/** Private notes about one pairing or one person with their texts, the newest first. */
export async function listNotes(
  ports: Ports,
  { about, offset, limit }: RouteInput<'note.list'>,
): Promise<RouteOutput<'note.list'>> {
  const { sealing } = ports;
  return ports.store.read(async (read) => ({
    notes: (await read.notes.list(about, { offset, limit })).map(({ sealed, ...note }) => ({
      ...note,
      text: sealing.open(notePlace(note.id), sealed),
    })),
    total: await read.notes.count(about),
  }));
}
