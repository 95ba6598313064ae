import { foldText } from './fold-text.ts';
import type { StageId, StageTaskId } from './ids.ts';
import type { Refusal } from './recording-rules.ts';
import { type KnownStage, referenceLengthDays, type Stage, type StageKind, stageKinds } from './stage.ts';

/** A stage as it is to be: null for one that is new. */
export interface PlannedStage {
  readonly id: StageId | null;
  readonly kind: StageKind;
  readonly name: string;
  readonly expectedDays: number;
  readonly tasks: readonly { readonly id: StageTaskId | null; readonly text: string }[];
}

/** What there is of pairings in the stages, as far as it bears on editing them. */
export interface StageUse {
  /** The stages in use now. */
  readonly inUse: readonly KnownStage[];
  /** Stages that pairings have been in. */
  readonly entered: ReadonlySet<StageId>;
  /** How many pairings stand in each stage in use. */
  readonly standing: ReadonlyMap<StageId, number>;
}

/** The part of the planned length that a stage is expected to take, in whole percent. */
export function shareOfLength({ expectedDays }: Pick<Stage, 'expectedDays'>): number {
  return Math.round((100 * expectedDays) / referenceLengthDays);
}

/** The days that are written down for a share in whole percent; `shareOfLength` gives the same share back. */
export function daysOfShare(percent: number): number {
  return Math.round((percent / 100) * referenceLengthDays);
}

/** What keeps the stages of a programme from being as they are planned, with the field it is said at, or null. */
export function refuseStages(planned: readonly PlannedStage[], use: StageUse): Refusal | null {
  if (planned.length === 0) return { field: 'stages', sentence: 'A programme has at least one stage.' };
  const known = new Map(use.inUse.map((stage) => [stage.id, stage]));
  for (const [at, stage] of planned.entries()) {
    const refusal = refuseStage(stage, at, planned, known, use);
    if (refusal !== null) return refusal;
  }
  return refuseUncovered(planned, use);
}

function refuseStage(
  { id, kind, name, tasks }: PlannedStage,
  at: number,
  planned: readonly PlannedStage[],
  known: ReadonlyMap<StageId, KnownStage>,
  use: StageUse,
): Refusal | null {
  const before = planned.slice(0, at);
  const was = id === null ? null : known.get(id);
  if (was === undefined || (id !== null && before.some((one) => one.id === id))) {
    return { field: `stages.${at}.id`, sentence: 'This stage is no longer in use here.' };
  }
  if (before.some((one) => foldText(one.name) === foldText(name))) {
    return { field: `stages.${at}.name`, sentence: 'Another stage has this name.' };
  }
  if (was !== null && was.kind !== kind && use.entered.has(was.id)) {
    const sentence = `Pairings have been in “${was.name}”, so its kind stays. Add a stage of the other kind instead.`;
    return { field: `stages.${at}.kind`, sentence };
  }
  const previous = before.at(-1);
  if (previous !== undefined && stageKinds.indexOf(previous.kind) > stageKinds.indexOf(kind)) {
    const sentence = `“${name}” is of a kind that comes before that of “${previous.name}”. Put it further up.`;
    return { field: `stages.${at}.kind`, sentence };
  }
  const folded = tasks.map((task) => foldText(task.text));
  const twice = folded.findIndex((text, place) => folded.indexOf(text) < place);
  return twice < 0 ? null : { field: `stages.${at}.tasks.${twice}.text`, sentence: 'This task is there already.' };
}

/** Pairings that stand in a kind of stage need one of that kind: its health rule is theirs. */
function refuseUncovered(planned: readonly PlannedStage[], use: StageUse): Refusal | null {
  for (const stage of use.inUse) {
    const n = use.standing.get(stage.id) ?? 0;
    if (n > 0 && !planned.some((one) => one.kind === stage.kind)) {
      const them = n === 1 ? 'A pairing stands' : `${n} pairings stand`;
      return { field: 'stages', sentence: `${them} in “${stage.name}”. Keep one stage of that kind.` };
    }
  }
  return null;
}

/** How many pairings stand in a stage, and where they will stand under the other model. */
export interface StageMove {
  readonly from: string;
  readonly to: string;
  readonly n: number;
}

/** What switching would do to where pairings stand, in the order of the stages left; stages that nobody stands in are told too. */
export function previewSwitch(
  from: readonly Stage[],
  to: readonly Pick<Stage, 'id' | 'name'>[],
  standIns: ReadonlyMap<StageId, StageId>,
  standing: ReadonlyMap<StageId, number>,
): readonly StageMove[] {
  const names = new Map(to.map((stage) => [stage.id, stage.name]));
  return from.map((stage) => ({
    from: stage.name,
    to: names.get(standIns.get(stage.id) ?? stage.id) ?? '',
    n: standing.get(stage.id) ?? 0,
  }));
}
