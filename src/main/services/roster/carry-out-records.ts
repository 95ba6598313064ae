import type { CohortId } from '../../../shared/domain/ids.ts';
import { newRecords } from '../../../shared/domain/record-import/new-records.ts';
import type { RecordPlan } from '../../../shared/domain/record-import/plan-records.ts';
import type { Ports, Readers, Writers } from '../ports.ts';
import { findOpenCohort } from '../programme/find-open-cohort.ts';

/** Writes what a plan about pairings says, within the change that is under way. What is corrected stays, and stops counting. */
export async function carryOutRecords(
  ports: Ports,
  write: Writers,
  read: Readers,
  plan: RecordPlan,
  cohortId: CohortId,
): Promise<void> {
  const { cohort, programme } = await findOpenCohort(read, cohortId);
  const stages = await read.programmes.stagesOf(programme.id);
  const recordedAt = ports.clock.now();
  const place = { cohort, programme, stages, recordedAt, nextId: ports.nextId };
  for (const { fact, replaces } of plan.updates) {
    await write.pairings.supersede(fact.kind === 'session' ? 'sessions' : 'check_ins', replaces, recordedAt);
  }
  for (const planned of [...plan.creates, ...plan.updates]) {
    const made = newRecords(planned, place);
    if (made.pairing !== null) await write.pairings.add(made.pairing);
    for (const entry of made.stageEntries) await write.pairings.addStageEntry(entry);
    for (const step of made.steps) await write.pairings.addStep(step);
    for (const session of made.sessions) await write.pairings.addSession(session);
    for (const checkIn of made.checkIns) await write.pairings.addCheckIn(checkIn);
  }
}
