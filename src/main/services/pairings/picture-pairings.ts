import { hasBegun, type PairingPicture, picturePairing } from '../../../shared/domain/health/picture-pairing.ts';
import type { PairingId } from '../../../shared/domain/ids.ts';
import type { Instant, LocalDate } from '../../../shared/domain/local-date.ts';
import { knownAt, knownNow } from '../../../shared/domain/pairing.ts';
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
  const until = knownUntil(ports, request);
  const surroundingsOf = await gatherSurroundings(read, until);
  const pictures = (await read.pairings.listRecords(request.only))
    .map((record) => (until === null ? knownNow(record) : knownAt(record, until)))
    .filter((record) => hasBegun(record, asOf))
    .map((record) => picturePairing(record, surroundingsOf(record.pairing), asOf));
  return { asOf, pictures };
}

/** Until when something has to have been recorded to count for the day asked about; null: by now. */
function knownUntil(ports: Ports, { asOf, known }: PictureRequest): Instant | null {
  return asOf === null || known === 'by now' ? null : ports.clock.endOf(asOf);
}
