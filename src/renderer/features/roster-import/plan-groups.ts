import type { ImportCounts, ImportPlan } from '../../../shared/domain/roster/plan-import.ts';
import type { OpenImport, WizardAction } from './wizard-state.ts';

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

/** What the list of one group is given. */
export interface GroupProps<Group extends ComparedGroup> {
  readonly rows: readonly GroupRow<Group>[];
  readonly decisions: OpenImport['decisions'];
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
