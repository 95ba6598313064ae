import type { ConcernId, NoteId, PairingId, PersonId } from '../../../shared/domain/ids.ts';
import type { Instant, LocalDate } from '../../../shared/domain/local-date.ts';
import { sealContent } from '../concerns/concern-content.ts';
import { notePlace } from '../notes/note-place.ts';
import type { Ports, Sealing, Writers } from '../ports.ts';
import { at } from './at.ts';
import type { PracticeProgramme } from './practice-programme.ts';

const morningOf = (day: LocalDate) => `${day}T06:00:00.000Z` as Instant;

/** The invented concerns and private notes, sealed like real ones. */
export async function addPrivateLane(
  ports: Ports,
  { write, sealing }: { readonly write: Writers; readonly sealing: Sealing },
  practice: Pick<PracticeProgramme, 'concerns' | 'notes'>,
  { pairingIds, personIds }: { readonly pairingIds: readonly PairingId[]; readonly personIds: readonly PersonId[] },
): Promise<void> {
  for (const { pairing, openedOn, status, nextReviewOn, closedOn, ...content } of practice.concerns) {
    const id = ports.nextId() as ConcernId;
    await write.concerns.add({
      id,
      pairingId: at(pairingIds, pairing),
      openedOn,
      status,
      nextReviewOn,
      closedOn,
      recordedAt: morningOf(openedOn),
      closingRecordedAt: closedOn === null ? null : morningOf(closedOn),
      sealed: sealContent(sealing, id, content),
    });
  }
  for (const { about, on, text } of practice.notes) {
    const id = ports.nextId() as NoteId;
    await write.notes.add({
      id,
      about:
        about.kind === 'pairing'
          ? { kind: 'pairing', id: at(pairingIds, about.number) }
          : { kind: 'person', id: at(personIds, about.number) },
      on,
      recordedAt: morningOf(on),
      sealed: sealing.seal(notePlace(id), text),
    });
  }
}
