import { refuseCorrection } from '../../../shared/domain/entry-rules.ts';
import type { StageId } from '../../../shared/domain/ids.ts';
import { sayDay } from '../../../shared/domain/say-day.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import type { Ports, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';
import { gatherStagesOfCohort } from '../stages/gather-stages.ts';
import { changePairing } from './change-pairing.ts';

/** Puts a stage entry right, or adds one that was forgotten. What was said before stays in the vault and stops counting. */
export function correctEntry(ports: Ports, { id, ...asked }: RouteInput<'pairing.correctEntry'>): Promise<Written> {
  return changePairing(ports, 'pairing.correctEntry', id, async ({ write, read, record, names, fact }) => {
    const { every, inUse, standIns } = await gatherStagesOfCohort(read, record.pairing.cohortId);
    const before = record.stageEntries.find((entry) => entry.id === asked.factId);
    if (asked.factId !== null && before === undefined) throw new AppError('NOT_FOUND');
    const standIn = (stageId: StageId) => standIns.get(stageId) ?? stageId;
    const ids = inUse.map((stage) => stage.id);
    refuseWith(refuseCorrection(record, asked, standIn, ids, ports.clock.today()));
    const entry = { ...fact(), stageId: asked.stageId, enteredOn: asked.on, reason: asked.reason };
    if (before !== undefined) await write.pairings.supersede('stage_entries', before.id, entry.recordedAt);
    await write.pairings.addStageEntry(entry);
    const now = `${every.find((stage) => stage.id === asked.stageId)?.name ?? ''} since ${sayDay(asked.on)}`;
    if (before === undefined) return `An earlier stage of ${names} was added: ${now}.`;
    return `The move of ${sayDay(before.enteredOn)} was put right for ${names}: ${now}.`;
  });
}
