import { type LeftAsItIs, refuseOneOfMany, sayManyChanged } from '../../../shared/domain/change-many.ts';
import type { CohortId, PersonId, ProgrammeId, StageId } from '../../../shared/domain/ids.ts';
import { knownNow } from '../../../shared/domain/pairing.ts';
import { displayName } from '../../../shared/domain/person.ts';
import { onStagesInUse } from '../../../shared/domain/stages-in-use.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Readers } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';
import { type GatheredStages, gatherStages } from '../stages/gather-stages.ts';

/** Changes many pairings as one change; those that a rule keeps from it stay as they are and are named. Refused when all do. */
export async function changeMany(
  ports: Ports,
  { ids, action }: RouteInput<'pairing.changeMany'>,
): Promise<RouteOutput<'pairing.changeMany'>> {
  const { change, sentence, value } = await makeChange(ports, 'pairing.changeMany', async (write, read) => {
    const [today, recordedAt] = [ports.clock.today(), ports.clock.now()];
    const records = (await read.pairings.listRecords([...new Set(ids)])).map(knownNow);
    if (records.length === 0) throw new AppError('NOT_FOUND');
    const nameOf = await gatherNames(read);
    const stagesOf = await gatherStagesByCohort(read);
    const left: LeftAsItIs[] = [];
    for (const record of records) {
      const { id: pairingId, cohortId, menteeId, mentorId } = record.pairing;
      const { inUse, standIns } = stagesOf(cohortId);
      const stageIds = inUse.map((stage) => stage.id);
      const refusal = refuseOneOfMany(onStagesInUse(record, standIns), action, stageIds, today);
      if (refusal !== null) {
        left.push({ names: `${nameOf(menteeId)} with ${nameOf(mentorId)}`, sentence: refusal });
        continue;
      }
      const fact = { id: ports.nextId(), pairingId, recordedAt, supersededAt: null };
      if (action.kind === 'move') {
        const { stageId, on: enteredOn, reason } = action;
        await write.pairings.addStageEntry({ ...fact, stageId, enteredOn, reason });
      } else if (action.kind === 'task') {
        await write.pairings.addTask({ ...fact, words: action.words, dueOn: action.dueOn, doneOn: null });
      } else {
        await write.pairings.addStep({ ...fact, kind: action.kind, side: null, on: action.on, value: null });
      }
    }
    const done = records.length - left.length;
    const [first] = left;
    if (done === 0 && first !== undefined) refuseWith({ field: 'ids', sentence: first.sentence });
    const stageName = action.kind === 'move' ? findStage(records, stagesOf, action.stageId) : null;
    return { sentence: sayManyChanged(action, stageName, done, left), value: { done, left } };
  });
  return { change, sentence, ...value };
}

async function gatherNames(read: Readers): Promise<(id: PersonId) => string> {
  const people = new Map((await read.people.list()).map((person) => [person.id, displayName(person)]));
  return (id) => people.get(id) ?? '';
}

async function gatherStagesByCohort(read: Readers): Promise<(cohortId: CohortId) => GatheredStages> {
  const ofProgrammes = new Map<ProgrammeId, GatheredStages>();
  for (const programme of await read.programmes.list()) {
    ofProgrammes.set(programme.id, await gatherStages(read, programme));
  }
  const cohorts = new Map((await read.programmes.listCohorts()).map((cohort) => [cohort.id, cohort.programmeId]));
  return (cohortId) => {
    const programmeId = cohorts.get(cohortId);
    const stages = programmeId === undefined ? undefined : ofProgrammes.get(programmeId);
    if (stages === undefined) throw new Error('a pairing belongs to a cohort of a programme');
    return stages;
  };
}

function findStage(
  records: readonly { readonly pairing: { readonly cohortId: CohortId } }[],
  stagesOf: (cohortId: CohortId) => GatheredStages,
  id: StageId,
): string | null {
  const stages = records.flatMap(({ pairing }) => stagesOf(pairing.cohortId).inUse);
  return stages.find((stage) => stage.id === id)?.name ?? null;
}
