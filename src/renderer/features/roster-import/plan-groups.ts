import type { ImportCounts } from '../../../shared/domain/roster/import-counts.ts';
import type { ImportPlan } from '../../../shared/domain/roster/plan-import.ts';
import type { OpenImport, RowAnswer, WizardAction } from './wizard-state.ts';

/** The groups of a plan that the comparison shows, in the order of its tabs. */
const comparedGroups = [
  'possibleDuplicates',
  'creates',
  'updates',
  'unchanged',
  'problems',
  'leftOut',
  'answeredAgain',
  'missing',
] as const;
export type ComparedGroup = (typeof comparedGroups)[number];
export type GroupRow<Group extends ComparedGroup> = ImportPlan[Group][number];

/** An answer that a row stands where it does for, given in this import or remembered from an earlier one. */
export type ShownAnswer = RowAnswer & { readonly saidBefore?: true };

/** The answers of this import and those that its plan remembered. */
export function shownAnswers(
  { saidBefore }: ImportPlan,
  decisions: OpenImport['decisions'],
): ReadonlyMap<number, ShownAnswer> {
  const remembered = saidBefore.map(({ row, personId }): [number, ShownAnswer] => [
    row,
    { ...decisions.get(row), samePersonAs: personId, saidBefore: true },
  ]);
  return new Map<number, ShownAnswer>([...decisions, ...remembered]);
}

/** What the list of one group is given. */
export interface GroupProps<Group extends ComparedGroup> {
  readonly rows: readonly GroupRow<Group>[];
  readonly decisions: ReadonlyMap<number, ShownAnswer>;
  readonly dispatch: (action: WizardAction) => void;
}

const groupLabels: Readonly<Record<ComparedGroup, string>> = {
  possibleDuplicates: 'Same person?',
  creates: 'New',
  updates: 'Update',
  unchanged: 'Same',
  problems: 'Cannot come in',
  leftOut: 'Left out',
  answeredAgain: 'Listed again',
  missing: 'Not in this file',
};

/** Groups that are only worth a tab when there is something in them. */
const optional: readonly ComparedGroup[] = ['possibleDuplicates', 'problems', 'answeredAgain'];

/** The tabs of a comparison with their counts. A tab that is open stays, even when its last row has been answered. */
export function groupTabs(counts: ImportCounts, open: ComparedGroup) {
  return comparedGroups
    .filter((group) => group === open || counts[group] > 0 || !optional.includes(group))
    .map((group) => ({ id: group, label: groupLabels[group], n: counts[group] }));
}

/** The tab to begin with: what waits for an answer, else what is about to change. */
export function firstGroup(counts: ImportCounts): ComparedGroup {
  const waiting = (['possibleDuplicates', 'updates', 'creates'] as const).find((group) => counts[group] > 0);
  return waiting ?? 'unchanged';
}
