import { currentStage } from '../../../shared/domain/health/current-stage.ts';
import type { StageId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { Programme } from '../../../shared/domain/programme.ts';
import type { KnownStage } from '../../../shared/domain/stage.ts';
import type { StageUse } from '../../../shared/domain/stage-plan.ts';
import { onStagesInUse } from '../../../shared/domain/stages-in-use.ts';
import type { Readers } from '../ports.ts';
import { gatherStages } from './gather-stages.ts';

/** The stages of a programme with the pairings that stand in them today, those that have ended among them. */
export async function gatherStageUse(
  read: Readers,
  programme: Programme,
  today: LocalDate,
): Promise<StageUse & { readonly every: readonly KnownStage[] }> {
  const { every, inUse, standIns } = await gatherStages(read, programme);
  const cohorts = await read.programmes.listCohorts();
  const own = new Set(cohorts.filter(({ programmeId }) => programmeId === programme.id).map(({ id }) => id));
  const pairings = (await read.pairings.list()).filter((pairing) => own.has(pairing.cohortId));
  const entriesOf = Map.groupBy(await read.pairings.listStageEntries(), (entry) => entry.pairingId);
  const standing = new Map<StageId, number>();
  const entered = new Set<StageId>();
  for (const pairing of pairings) {
    const entries = entriesOf.get(pairing.id) ?? [];
    for (const { stageId } of entries) entered.add(stageId);
    const stageEntries = entries.filter(({ supersededAt }) => supersededAt === null);
    const { stage } = currentStage({ pairing, ...onStagesInUse({ stageEntries }, standIns) }, inUse, today);
    standing.set(stage.id, (standing.get(stage.id) ?? 0) + 1);
  }
  return { every, inUse, entered, standing };
}
