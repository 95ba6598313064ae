import type { StageId, StageTaskId } from '../../../shared/domain/ids.ts';
import { type StageKind, type StageModelName, stageTemplates, usualTasks } from '../../../shared/domain/stage.ts';
import { daysOfShare, shareOfLength } from '../../../shared/domain/stage-plan.ts';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import type { StagePlan } from '../../../shared/ipc/routes/stages.ts';

interface KnownTask {
  readonly id: StageTaskId;
  readonly text: string;
}

/** One stage as the form shows it. */
export interface StageDraft {
  /** Names the draft in the window, also before it is kept. */
  readonly key: string;
  readonly id: StageId | null;
  readonly kind: StageKind;
  readonly name: string;
  /** Null while the field is empty. */
  readonly share: number | null;
  /** The days kept so far: they stay to the day as long as the share does. */
  readonly keptDays: number | null;
  /** One task a line. */
  readonly tasks: string;
  readonly knownTasks: readonly KnownTask[];
  readonly wasEntered: boolean;
}

export const kindOptions: readonly { readonly id: StageKind; readonly label: string }[] = [
  { id: 'contemplation', label: 'Before the two begin' },
  { id: 'initiation', label: 'Getting to know each other' },
  { id: 'growth', label: 'The regular meetings' },
  { id: 'decline', label: 'Winding down on purpose' },
  { id: 'redefinition', label: 'What comes after' },
];

/** The stages in use as the form begins. */
export function draftsOf(plan: StagePlan): readonly StageDraft[] {
  return plan.stages.map(({ stage, share, tasks, wasEntered }) => ({
    key: stage.id,
    id: stage.id,
    kind: stage.kind,
    name: stage.name,
    share,
    keptDays: stage.expectedDays,
    tasks: tasks.map((task) => task.text).join('\n'),
    knownTasks: tasks.map(({ id, text }) => ({ id, text })),
    wasEntered,
  }));
}

/** A stage more, behind the last one of the kind before which it can stand. */
export function withOneMore(drafts: readonly StageDraft[], key: string): readonly StageDraft[] {
  const last = drafts.at(-1);
  const kind = last?.kind ?? 'contemplation';
  const fresh = { id: null, name: '', share: 10, keptDays: null, tasks: '', knownTasks: [], wasEntered: false };
  return [...drafts, { ...fresh, key, kind }];
}

/** The same with two neighbours in each other's place; unchanged at either end. */
export function moved(drafts: readonly StageDraft[], at: number, by: 1 | -1): readonly StageDraft[] {
  const [one, other] = [drafts[at], drafts[at + by]];
  return one === undefined || other === undefined ? drafts : drafts.with(at, other).with(at + by, one);
}

/** The first stage of each kind in the words, share and tasks its model begins with. */
export function inModelWords(drafts: readonly StageDraft[], model: StageModelName): readonly StageDraft[] {
  return drafts.map((draft, at) => {
    const template = stageTemplates[model].find(({ kind }) => kind === draft.kind);
    const isFirst = drafts.findIndex(({ kind }) => kind === draft.kind) === at;
    if (template === undefined || !isFirst) return draft;
    const { name, expectedDays } = template;
    const tasks = usualTasks[draft.kind].join('\n');
    return { ...draft, name, share: shareOfLength(template), keptDays: expectedDays, tasks };
  });
}

/** What is sent. */
export function stagesOf(drafts: readonly StageDraft[]): RouteRequest<'stage.save'>['stages'] {
  return drafts.map((draft) => {
    const { id, kind, name, tasks, knownTasks } = draft;
    return { id, kind, name: name.trim(), expectedDays: expectedDaysOf(draft), tasks: tasksOf(tasks, knownTasks) };
  });
}

/** The days a draft stands for in a pairing of the usual length. */
export function expectedDaysOf({ share, keptDays }: Pick<StageDraft, 'share' | 'keptDays'>): number {
  const isKept = keptDays !== null && share === shareOfLength({ expectedDays: keptDays });
  return isKept ? keptDays : daysOfShare(share ?? 0);
}

/** The tasks of a text with a line for each. One in other words stays the task it was, as long as none came or went. */
export function tasksOf(text: string, known: readonly KnownTask[]): { id: StageTaskId | null; text: string }[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const left = known.filter((task) => !lines.includes(task.text));
  const isReworded = lines.length === known.length;
  return lines.map((line) => {
    const same = known.find((task) => task.text === line);
    const id = same?.id ?? (isReworded ? left.shift()?.id : undefined) ?? null;
    return { id, text: line };
  });
}
