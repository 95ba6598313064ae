import type { PairingId } from '../../../shared/domain/ids.ts';
import { knownNow, type PairingRecord } from '../../../shared/domain/pairing.ts';
import { displayName, type Role } from '../../../shared/domain/person.ts';
import {
  refuseCheckIn,
  refuseClosing,
  refuseMove,
  refuseSession,
  refuseStep,
} from '../../../shared/domain/recording-rules.ts';
import { onStagesInUse } from '../../../shared/domain/stages-in-use.ts';
import { stepSentence } from '../../../shared/domain/step-sentence.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Readers, Writers, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';
import { gatherStagesOfCohort } from '../stages/gather-stages.ts';
import { watchReopening } from './watch-reopening.ts';

interface PairingChange {
  readonly write: Writers;
  readonly read: Readers;
  readonly record: PairingRecord;
  /** "Ada Park and Ben Low" */
  readonly names: string;
  nameOf(side: Role): string;
  /** The four columns every recorded fact begins with. */
  fact(): { id: string; pairingId: PairingId; recordedAt: ReturnType<Ports['clock']['now']>; supersededAt: null };
}

/** One change to one pairing: reads its record as known now, and refuses pairings that are not there. */
export async function changePairing(
  ports: Ports,
  action: string,
  id: PairingId,
  work: (change: PairingChange) => Promise<string>,
): Promise<Written> {
  const { change, sentence } = await makeChange(ports, action, async (write, read) => {
    const now = ports.clock.now();
    const [whole] = await read.pairings.listRecords([id]);
    if (whole === undefined) throw new AppError('NOT_FOUND');
    const record = knownNow(whole);
    const [mentor, mentee] = [
      await read.people.find(record.pairing.mentorId),
      await read.people.find(record.pairing.menteeId),
    ];
    if (mentor === null || mentee === null) throw new Error('a pairing has two people');
    const sides = { mentor: displayName(mentor), mentee: displayName(mentee) };
    const names = `${sides.mentor} and ${sides.mentee}`;
    const nameOf = (side: Role) => sides[side];
    const fact = () => ({ id: ports.nextId(), pairingId: id, recordedAt: now, supersededAt: null });
    return { sentence: await work({ write, read, record, names, nameOf, fact }), value: null };
  });
  return { change, sentence };
}

/** Enters another stage, forward or back, dated. Answers with the entry, so that its reason can be told afterwards. */
export async function moveStage(
  ports: Ports,
  { id, stageId, on, reason }: RouteInput<'pairing.moveStage'>,
): Promise<RouteOutput<'pairing.moveStage'>> {
  let entry = '';
  const written = await changePairing(ports, 'pairing.moveStage', id, async ({ write, read, record, names, fact }) => {
    const { inUse, standIns } = await gatherStagesOfCohort(read, record.pairing.cohortId);
    const ids = inUse.map((one) => one.id);
    refuseWith(refuseMove(onStagesInUse(record, standIns), { stageId, on }, ids, ports.clock.today()));
    const made = fact();
    entry = made.id;
    await write.pairings.addStageEntry({ ...made, stageId, enteredOn: on, reason });
    return `${names} moved to ${inUse.find((one) => one.id === stageId)?.name ?? ''}.`;
  });
  return { ...written, entry };
}

/** Records one dated mark: a consent, the agreement, a pause, the next meeting and so on. */
export function recordStep(ports: Ports, input: RouteInput<'pairing.recordStep'>): Promise<Written> {
  return changePairing(ports, 'pairing.recordStep', input.id, async ({ write, read, record, names, nameOf, fact }) => {
    const today = ports.clock.today();
    refuseWith(refuseStep(record, input, today));
    // A yes after all gives a pairing that was declined its place again.
    const reopening = await watchReopening(read, today);
    await write.pairings.addStep({ ...fact(), kind: input.kind, side: input.side, on: input.on, value: input.value });
    const sentence = await reopening();
    refuseWith(sentence === null ? null : { field: 'kind', sentence });
    return `${stepSentence(input, input.side === null ? names : nameOf(input.side))}.`;
  });
}

/** Closes a pairing with the reason coded by party and cause; nobody is blamed and nothing is asked in free text. */
export function closePairing(ports: Ports, { id, on, cause, party }: RouteInput<'pairing.close'>): Promise<Written> {
  return changePairing(ports, 'pairing.close', id, async ({ write, record, names, fact }) => {
    refuseWith(refuseClosing(record, on, ports.clock.today()));
    const side = party === 'mentor' || party === 'mentee' ? party : null;
    await write.pairings.addStep({ ...fact(), kind: 'reason coded', side, on, value: cause });
    await write.pairings.addStep({ ...fact(), kind: 'closed', side: null, on, value: cause });
    return `The pairing of ${names} was closed.`;
  });
}

/** Records that the two met. */
export function logSession(ports: Ports, { pairingId, ...session }: RouteInput<'session.log'>): Promise<Written> {
  return changePairing(ports, 'session.log', pairingId, async ({ write, record, names, fact }) => {
    refuseWith(refuseSession(record, session.heldOn, ports.clock.today()));
    await write.pairings.addSession({ ...fact(), ...session });
    return `Session recorded for ${names}.`;
  });
}

/** Records what one side told the coordinator. */
export function logCheckIn(ports: Ports, { pairingId, ...checkIn }: RouteInput<'checkIn.log'>): Promise<Written> {
  return changePairing(ports, 'checkIn.log', pairingId, async ({ write, record, names, fact }) => {
    const told = { ...checkIn, source: 'typed' } as const;
    refuseWith(refuseCheckIn(record, told, ports.clock.today()));
    await write.pairings.addCheckIn({ ...fact(), ...told });
    return `Check-in recorded for ${names}.`;
  });
}
