import { commitmentsOn, refuseCommitment, refuseSettling } from '../../../shared/domain/commitments.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import type { Ports, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';
import { changePairing } from './change-pairing.ts';

/** Notes that one side took something on, and for when; never what. */
export function makeCommitment(
  ports: Ports,
  { id, side, agreedOn, dueOn }: RouteInput<'commitment.make'>,
): Promise<Written> {
  return changePairing(ports, 'commitment.make', id, async ({ write, record, nameOf, fact }) => {
    refuseWith(refuseCommitment(record, { agreedOn, dueOn }, ports.clock.today()));
    const commitmentId = ports.nextId();
    await write.pairings.addCommitmentEntry({
      ...fact(),
      commitmentId,
      side,
      agreedOn,
      dueOn,
      state: 'open',
      on: agreedOn,
    });
    return `Noted that ${nameOf(side)} took something on.`;
  });
}

/** Notes that what somebody took on is done, or that it is not. */
export function settleCommitment(
  ports: Ports,
  { id, commitmentId, state, on }: RouteInput<'commitment.settle'>,
): Promise<Written> {
  return changePairing(ports, 'commitment.settle', id, async ({ write, record, nameOf, fact }) => {
    const today = ports.clock.today();
    const made = commitmentsOn(record.commitments, today).find((one) => one.id === commitmentId);
    if (made === undefined) throw new AppError('NOT_FOUND');
    refuseWith(refuseSettling(record, { commitmentId, on }, today));
    const { side, agreedOn, dueOn } = made;
    await write.pairings.addCommitmentEntry({ ...fact(), commitmentId, side, agreedOn, dueOn, state, on });
    return `What ${nameOf(side)} took on was noted as ${state}.`;
  });
}
