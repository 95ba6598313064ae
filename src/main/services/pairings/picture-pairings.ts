import { hasBegun, type PairingPicture, picturePairing } from '../../../shared/domain/health/picture-pairing.ts';
import type { PairingId } from '../../../shared/domain/ids.ts';
import type { Instant, LocalDate } from '../../../shared/domain/local-date.ts';
import { knownAt, knownNow, type PairingRecord } from '../../../shared/domain/pairing.ts';
import type { Ports, Readers } from '../ports.ts';
import { gatherSurroundings } from './gather-surroundings.ts';
import { keepFor } from './keep-for.ts';

export interface PictureRequest {
  /** Null for today. */
  readonly asOf: LocalDate | null;
  /** For a past day: what was known at its end, or what is known of it by now. Today knows everything. */
  readonly known?: 'then' | 'by now';
  /** Without it, all. */
  readonly only?: readonly PairingId[];
}

const keep = keepFor<PairingRecord, PairingPicture | null>();

/** Reads everything about pairings at one moment and draws each as of one day; those that begin later are left out. */
export async function picturePairings(
  ports: Ports,
  read: Readers,
  request: PictureRequest,
): Promise<{ readonly asOf: LocalDate; readonly pictures: readonly PairingPicture[] }> {
  const asOf = request.asOf ?? ports.clock.today();
  const until = knownUntil(ports, request);
  const surroundingsOf = await gatherSurroundings(read, until);
  const records = await read.pairings.listRecords(request.only);
  const draw = (whole: PairingRecord) => {
    const record = until === null ? knownNow(whole) : knownAt(whole, until);
    return hasBegun(record, asOf) ? picturePairing(record, surroundingsOf(record.pairing), asOf) : null;
  };
  // Today is asked about again and again; past days are drawn when somebody looks at them.
  const pictures = records.map((record) =>
    request.asOf === null ? keep(record, [surroundingsOf, asOf], () => draw(record)) : draw(record),
  );
  return { asOf, pictures: pictures.filter((picture) => picture !== null) };
}

/** Until when something has to have been recorded to count for the day asked about; null: by now. */
function knownUntil(ports: Ports, { asOf, known }: PictureRequest): Instant | null {
  return asOf === null || known === 'by now' ? null : ports.clock.endOf(asOf);
}
