import type { CohortId, MatchRunId, PairingId, PersonId } from '../../../shared/domain/ids.ts';
import { livePairings } from '../../../shared/domain/live-pairings.ts';
import { createReportingLines } from '../../../shared/domain/matching/reporting-lines.ts';
import { refusePairing } from '../../../shared/domain/pairing-eligibility.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { Ports, Readers, Writers } from '../ports.ts';

export interface NewPairing {
  readonly cohortId: CohortId;
  readonly mentorId: PersonId;
  readonly menteeId: PersonId;
  readonly purpose: string | null;
  readonly matchRunId: MatchRunId | null;
  /** A pair the coordinator has locked knowingly. */
  readonly isLocked: boolean;
}

/** Adds a pairing in its programme's first stage. Refuses, with the reason, what may not be paired now. */
export async function beginPairing(ports: Ports, write: Writers, read: Readers, asked: NewPairing): Promise<PairingId> {
  const [mentor, mentee] = [await read.people.find(asked.mentorId), await read.people.find(asked.menteeId)];
  const cohort = await read.programmes.findCohort(asked.cohortId);
  const programme = cohort && (await read.programmes.find(cohort.programmeId));
  if (!mentor || !mentee || !cohort || !programme) throw new AppError('NOT_FOUND');
  await checkPair(ports, read, mentor, mentee, asked.isLocked);
  const [firstStage] = (await read.programmes.listStages()).filter((stage) => stage.programmeId === programme.id);
  if (firstStage === undefined) throw new Error('a programme has at least one stage');
  const id = ports.nextId() as PairingId;
  const today = ports.clock.today();
  await write.pairings.add({
    id,
    cohortId: cohort.id,
    mentorId: mentor.id,
    menteeId: mentee.id,
    purpose: asked.purpose,
    cadenceDays: mentee.rhythmDays ?? programme.cadenceDays,
    plannedLengthDays: programme.kind === 'informal' ? null : programme.plannedLengthDays,
    matchRunId: asked.matchRunId,
    proposedOn: today,
  });
  await write.pairings.addStageEntry({
    id: ports.nextId(),
    pairingId: id,
    stageId: firstStage.id,
    enteredOn: today,
    reason: null,
    recordedAt: ports.clock.now(),
    supersededAt: null,
  });
  return id;
}

async function checkPair(
  ports: Ports,
  read: Readers,
  mentor: Person,
  mentee: Person,
  isLocked: boolean,
): Promise<void> {
  const apart = (await read.people.listExclusions()).find(
    ({ oneId, otherId }) =>
      (oneId === mentor.id && otherId === mentee.id) || (oneId === mentee.id && otherId === mentor.id),
  );
  const refusal = refusePairing({
    mentor,
    mentee,
    lines: createReportingLines(await read.people.list()),
    live: livePairings(await read.pairings.list(), await read.pairings.listEndings(), ports.clock.today()),
    keptApartFor: apart?.reason ?? null,
    isLocked,
  });
  if (refusal !== null) throw new AppError('PAIRING_NOT_ALLOWED', refusal);
}
