import type { Concern } from '../../../shared/domain/concern.ts';
import { refuseNewConcern } from '../../../shared/domain/concern-rules.ts';
import type { ConcernId } from '../../../shared/domain/ids.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import { changePairing } from '../pairings/change-pairing.ts';
import type { Ports } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';
import { sealContent } from './concern-content.ts';

/** Opens a concern about a pairing. What it is about is sealed before it is written; its history says only that it is there. */
export async function openConcern(
  ports: Ports,
  { pairingId, openedOn, status, nextReviewOn, ...content }: RouteInput<'concern.open'>,
): Promise<RouteOutput<'concern.open'>> {
  const { sealing } = ports;
  const id = ports.nextId() as ConcernId;
  const written = await changePairing(ports, 'concern.open', pairingId, async ({ write, record, names }) => {
    const concern: Concern = {
      id,
      pairingId,
      openedOn,
      status,
      nextReviewOn,
      closedOn: null,
      recordedAt: ports.clock.now(),
      closingRecordedAt: null,
    };
    refuseWith(refuseNewConcern(record, { ...concern, ...content }, ports.clock.today()));
    await write.concerns.add({ ...concern, sealed: sealContent(sealing, id, content) });
    return `A concern about ${names} was opened.`;
  });
  return { ...written, id };
}
