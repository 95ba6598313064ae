import { hasBegun, type PairingPicture, picturePairing } from '../../../shared/domain/health/picture-pairing.ts';
import type { PairingId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { knownAt, knownNow, type PairingRecord } from '../../../shared/domain/pairing.ts';
import type { Ports, Readers } from '../ports.ts';
import { gatherSurroundings } from './gather-surroundings.ts';

export interface PictureRequest {
  /** Null for today. */
  readonly asOf: LocalDate | null;
  /** For a past day: what was known at its end, or what is known of it by now. Today knows everything. */
  readonly known?: 'then' | 'by now';
  /** Without it, all. */
  readonly only?: readonly PairingId[];
}

/** Reads everything about pairings at one moment and draws each as of one day; those that begin later are left out. */
export async function picturePairings(
  ports: Ports,
  read: Readers,
  request: PictureRequest,
): Promise<{ readonly asOf: LocalDate; readonly pictures: readonly PairingPicture[] }> {
  const asOf = request.asOf ?? ports.clock.today();
  const surroundingsOf = await gatherSurroundings(read);
  const pictures = (await read.pairings.listRecords(request.only))
    .map(knowledgeFor(ports, request))
    .filter((record) => hasBegun(record, asOf))
    .map((record) => picturePairing(record, surroundingsOf(record.pairing), asOf));
  return { asOf, pictures };
}

/** What counts of a record, for the day asked about. */
function knowledgeFor(ports: Ports, { asOf, known }: PictureRequest): (record: PairingRecord) => PairingRecord {
  if (asOf === null || known === 'by now') return knownNow;
  const end = ports.clock.endOf(asOf);
  return (record) => knownAt(record, end);
}
