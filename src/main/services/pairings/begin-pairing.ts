import type { CohortId, MatchRunId, PairingId, StageId } from '../../../shared/domain/ids.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Programme } from '../../../shared/domain/programme.ts';
import type { Ports, Writers } from '../ports.ts';

export interface NewPairing {
  readonly programme: Programme;
  readonly firstStageId: StageId;
  readonly cohortId: CohortId;
  readonly mentor: Person;
  readonly mentee: Person;
  readonly purpose: string | null;
  readonly matchRunId: MatchRunId | null;
}

/** Adds a pairing in its programme's first stage, proposed today. Whether it may be is `judgePairs`' to say. */
export async function beginPairing(ports: Ports, write: Writers, asked: NewPairing): Promise<PairingId> {
  const { programme, mentor, mentee } = asked;
  const id = ports.nextId() as PairingId;
  const today = ports.clock.today();
  await write.pairings.add({
    id,
    cohortId: asked.cohortId,
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
    stageId: asked.firstStageId,
    enteredOn: today,
    reason: null,
    recordedAt: ports.clock.now(),
    supersededAt: null,
  });
  return id;
}
