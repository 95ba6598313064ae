import { refuseCheckIn, refuseSession } from '../../../shared/domain/recording-rules.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import type { Ports, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';
import { changePairing } from './change-pairing.ts';

/** Tells a session anew. What was told first stays in the vault and stops counting from now on. */
export function correctSession(
  ports: Ports,
  { pairingId, factId, ...session }: RouteInput<'session.correct'>,
): Promise<Written> {
  return changePairing(ports, 'session.correct', pairingId, async ({ write, record, names, fact }) => {
    if (!record.sessions.some(({ id }) => id === factId)) throw new AppError('NOT_FOUND');
    refuseWith(refuseSession(record, session.heldOn, ports.clock.today()));
    const told = { ...fact(), ...session };
    await write.pairings.supersede('sessions', factId, told.recordedAt);
    await write.pairings.addSession(told);
    return `A session of ${names} was corrected.`;
  });
}

/** Tells a check-in anew; it comes from where it came from. */
export function correctCheckIn(
  ports: Ports,
  { pairingId, factId, ...checkIn }: RouteInput<'checkIn.correct'>,
): Promise<Written> {
  return changePairing(ports, 'checkIn.correct', pairingId, async ({ write, record, names, fact }) => {
    const before = record.checkIns.find(({ id }) => id === factId);
    if (before === undefined) throw new AppError('NOT_FOUND');
    const told = { ...checkIn, source: before.source };
    refuseWith(refuseCheckIn(record, told, ports.clock.today()));
    const corrected = { ...fact(), ...told };
    await write.pairings.supersede('check_ins', factId, corrected.recordedAt);
    await write.pairings.addCheckIn(corrected);
    return `A check-in with ${names} was corrected.`;
  });
}
