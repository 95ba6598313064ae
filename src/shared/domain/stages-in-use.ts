import { inDayOrder } from './health/newest-fact.ts';
import type { StageId } from './ids.ts';
import type { PairingRecord } from './pairing.ts';
import { type KnownStage, type Stage, type StageModelName, stageKinds } from './stage.ts';

/**
 * The stages in use among all that a programme ever had, in their order: those of its model that were not taken out. A programme
 * without any of its model goes on with the ones it has.
 */
export function stagesInUse(every: readonly KnownStage[], model: StageModelName): readonly KnownStage[] {
  const there = every.filter((stage) => !stage.takenOut).toSorted(inTheirOrder);
  const own = there.filter((stage) => stage.model === model);
  return own.length > 0 ? own : there;
}

/**
 * For every stage the one in use that stands for it: itself, or for one laid aside the stage of its kind. Of several of one kind
 * it is the one at the same place among them, or the last. A kind without any is stood for by the nearest before it, else after.
 * Throws RangeError when no stage is in use.
 */
export function stageStandIns(every: readonly KnownStage[], inUse: readonly Stage[]): ReadonlyMap<StageId, StageId> {
  const used = new Set(inUse.map((stage) => stage.id));
  return new Map(
    every.map((stage) => {
      if (used.has(stage.id)) return [stage.id, stage.id];
      const itsKind = every.filter((one) => one.kind === stage.kind && one.model === stage.model);
      const place = itsKind.toSorted(inTheirOrder).findIndex((one) => one.id === stage.id);
      const candidates = nearestKind(stage, inUse);
      return [stage.id, candidates[Math.min(place, candidates.length - 1)]!.id];
    }),
  );
}

/** The stages in use of the kind nearest to a stage's own: its own, else the last before it, else the first after it. */
function nearestKind({ kind }: Stage, inUse: readonly Stage[]): readonly Stage[] {
  const own = stageKinds.indexOf(kind);
  const kinds = [...stageKinds.slice(0, own + 1).reverse(), ...stageKinds.slice(own + 1)];
  for (const near of kinds) {
    const found = inUse.filter((stage) => stage.kind === near).toSorted(inTheirOrder);
    if (found.length > 0) return found;
  }
  throw new RangeError('a programme has a stage in use');
}

/**
 * A record read on the stages in use, for whatever asks where a pairing stands. Going from one stage laid aside to another that
 * the same stage stands for is no move. A record whose stages are all in use is handed back as it is.
 */
export function onStagesInUse<Shape extends Pick<PairingRecord, 'stageEntries'>>(
  record: Shape,
  standIns: ReadonlyMap<StageId, StageId>,
): Shape {
  const standIn = (id: StageId) => standIns.get(id) ?? id;
  if (record.stageEntries.every((entry) => standIn(entry.stageId) === entry.stageId)) return record;
  const entries = inDayOrder(record.stageEntries, (entry) => entry.enteredOn);
  return {
    ...record,
    stageEntries: entries
      .filter((entry, at) => {
        const before = entries[at - 1];
        const isMove = before === undefined || standIn(before.stageId) !== standIn(entry.stageId);
        return isMove || before.stageId === entry.stageId;
      })
      .map((entry) => ({ ...entry, stageId: standIn(entry.stageId) })),
  };
}

function inTheirOrder(a: Stage, b: Stage): number {
  return a.position - b.position || (a.id < b.id ? -1 : 1);
}
