import type { PairingId, StageId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { knownAt, type PairingRecord } from '../../../shared/domain/pairing.ts';
import { closedOn } from '../../../shared/domain/pairing-course.ts';
import { displayName } from '../../../shared/domain/person.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Readers, Writers, Written } from '../ports.ts';

interface Change {
  readonly write: Writers;
  readonly read: Readers;
  readonly record: PairingRecord;
  /** "Ada Park and Ben Low" */
  readonly names: string;
  /** The four columns every recorded fact begins with. */
  fact(): { id: string; pairingId: PairingId; recordedAt: ReturnType<Ports['clock']['now']>; supersededAt: null };
}

/** One change to one pairing: reads its record as known now, and refuses pairings that are not there. */
async function changePairing(
  ports: Ports,
  action: string,
  id: PairingId,
  work: (change: Change) => Promise<string>,
): Promise<Written> {
  const { change, sentence } = await makeChange(ports, action, async (write, read) => {
    const now = ports.clock.now();
    const [whole] = await read.pairings.listRecords(id);
    if (whole === undefined) throw new AppError('NOT_FOUND');
    const record = knownAt(whole, now);
    const [mentor, mentee] = [
      await read.people.find(record.pairing.mentorId),
      await read.people.find(record.pairing.menteeId),
    ];
    const names = [mentor, mentee].flatMap((person) => (person ? [displayName(person)] : [])).join(' and ');
    const fact = () => ({ id: ports.nextId(), pairingId: id, recordedAt: now, supersededAt: null });
    return { sentence: await work({ write, read, record, names, fact }), value: null };
  });
  return { change, sentence };
}

function refuse(field: string, sentence: string): never {
  throw new AppError('INPUT_REFUSED', sentence, { field });
}

function checkDay(ports: Ports, record: PairingRecord, on: LocalDate, field: string): void {
  if (on > ports.clock.today()) refuse(field, 'This day is still to come.');
  if (on < record.pairing.proposedOn) refuse(field, 'This day is before the pairing was proposed.');
}

/** Enters another stage, forward or back, dated. */
export function moveStage(
  ports: Ports,
  { id, stageId, on, reason }: RouteInput<'pairing.moveStage'>,
): Promise<Written> {
  return changePairing(ports, 'pairing.moveStage', id, async ({ write, read, record, names, fact }) => {
    checkDay(ports, record, on, 'on');
    const stage = await findStage(read, record, stageId);
    if (record.stageEntries.at(-1)?.stageId === stageId) refuse('stageId', 'The pairing is in this stage already.');
    await write.pairings.addStageEntry({ ...fact(), stageId, enteredOn: on, reason });
    return `${names} moved to ${stage.name}.`;
  });
}

async function findStage(read: Readers, record: PairingRecord, stageId: StageId) {
  const cohort = await read.programmes.findCohort(record.pairing.cohortId);
  const stages = await read.programmes.listStages();
  const stage = stages.find((one) => one.id === stageId && one.programmeId === cohort?.programmeId);
  return stage ?? refuse('stageId', 'This stage belongs to another programme.');
}

const stepsThatLookAhead = ['next meeting planned', 'ending agreed'];
const stepsOfOneSide = ['consented', 'declined', 'asked to end', 'exit answered', 'asked to return'];

/** Records one dated mark: a consent, the agreement, a pause, the next meeting and so on. */
export function recordStep(ports: Ports, input: RouteInput<'pairing.recordStep'>): Promise<Written> {
  return changePairing(ports, 'pairing.recordStep', input.id, async ({ write, record, names, fact }) => {
    checkDay(ports, record, input.on, 'on');
    if (stepsOfOneSide.includes(input.kind) && input.side === null) refuse('side', 'Say whose answer this is.');
    if (stepsThatLookAhead.includes(input.kind) && input.value === null) refuse('value', 'Say for which day.');
    await write.pairings.addStep({ ...fact(), kind: input.kind, side: input.side, on: input.on, value: input.value });
    return `Recorded for ${names}: ${input.kind}.`;
  });
}

/** Closes a pairing with the reason coded by party and cause; nobody is blamed and nothing is asked in free text. */
export function closePairing(ports: Ports, { id, on, cause, party }: RouteInput<'pairing.close'>): Promise<Written> {
  return changePairing(ports, 'pairing.close', id, async ({ write, record, names, fact }) => {
    checkDay(ports, record, on, 'on');
    if (closedOn(record) !== null) refuse('on', 'This pairing is closed already.');
    const side = party === 'mentor' || party === 'mentee' ? party : null;
    await write.pairings.addStep({ ...fact(), kind: 'reason coded', side, on, value: cause });
    await write.pairings.addStep({ ...fact(), kind: 'closed', side: null, on, value: cause });
    return `The pairing of ${names} was closed.`;
  });
}

/** Records that the two met. */
export function logSession(ports: Ports, { pairingId, ...session }: RouteInput<'session.log'>): Promise<Written> {
  return changePairing(ports, 'session.log', pairingId, async ({ write, record, names, fact }) => {
    checkDay(ports, record, session.heldOn, 'heldOn');
    await write.pairings.addSession({ ...fact(), ...session });
    return `Session recorded for ${names}.`;
  });
}

/** Records what one side told the coordinator. */
export function logCheckIn(ports: Ports, { pairingId, ...checkIn }: RouteInput<'checkIn.log'>): Promise<Written> {
  return changePairing(ports, 'checkIn.log', pairingId, async ({ write, record, names, fact }) => {
    checkDay(ports, record, checkIn.givenOn, 'givenOn');
    for (const field of ['metOn', 'notMetSince'] as const) {
      const day = checkIn[field];
      if (day !== null && day > checkIn.givenOn) refuse(field, 'This day is after the check-in.');
    }
    await write.pairings.addCheckIn({ ...fact(), ...checkIn });
    return `Check-in recorded for ${names}.`;
  });
}
