import type { Concern } from '../../../shared/domain/concern.ts';
import { refuseConcernChange } from '../../../shared/domain/concern-rules.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import { changePairing } from '../pairings/change-pairing.ts';
import type { Ports, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';
import { openContent, sealChanges } from './concern-content.ts';

/** Writes what is said anew of a concern: what is done about it, when to look again, and what it says. */
export async function updateConcern(ports: Ports, input: RouteInput<'concern.update'>): Promise<Written> {
  const { sealing } = ports;
  const known = await ports.store.concerns.find(input.id);
  if (known === null) throw new AppError('NOT_FOUND');
  return changePairing(ports, 'concern.update', known.pairingId, async ({ write, read, names }) => {
    const found = await read.concerns.find(input.id);
    if (found === null) throw new AppError('NOT_FOUND');
    const { sealed, ...before } = found;
    const content = openContent(sealing, before.id, sealed);
    const concern = { ...before, ...standingAfter(ports, before, input) };
    const said = {
      category: input.category ?? content.category,
      severity: input.severity ?? content.severity,
      referredTo: input.referredTo === undefined ? content.referredTo : input.referredTo,
      text: input.text === undefined ? content.text : input.text,
    };
    refuseWith(refuseConcernChange(before, { ...concern, ...said }, ports.clock.today()));
    await write.concerns.save(concern, sealChanges(sealing, before.id, content, said));
    return `A concern about ${names} was ${whatWasDone(before, concern)}.`;
  });
}

/** A closing carries its day and when it was written down, and nobody is asked to look at what is closed. */
function standingAfter(
  ports: Ports,
  before: Concern,
  { status = before.status, closedOn, nextReviewOn = before.nextReviewOn }: RouteInput<'concern.update'>,
): Pick<Concern, 'status' | 'nextReviewOn' | 'closedOn' | 'closingRecordedAt'> {
  if (status !== 'closed') return { status, nextReviewOn, closedOn: null, closingRecordedAt: null };
  const on = closedOn ?? before.closedOn ?? ports.clock.today();
  const isAsBefore = on === before.closedOn;
  return {
    status,
    nextReviewOn: null,
    closedOn: on,
    closingRecordedAt: isAsBefore ? before.closingRecordedAt : ports.clock.now(),
  };
}

function whatWasDone(before: Concern, after: Concern): string {
  if ((before.closedOn === null) === (after.closedOn === null)) return 'updated';
  return after.closedOn === null ? 'opened again' : 'closed';
}
