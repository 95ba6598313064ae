import {
  type CriterionName,
  criterionNames,
  defaultWeights,
  type Weights,
  type WeightWord,
} from '../../../shared/domain/matching/criteria.ts';

/** What each criterion asks, as the coordinator would say it. */
const criterionLabels: Readonly<Record<CriterionName, string>> = {
  skills: 'Skills offered and wanted',
  goals: 'Goals in common',
  seniority: 'Distance in seniority',
  department: 'Different departments',
  location: 'Near each other',
  language: 'A language in common',
  rhythm: 'Meeting as often',
  load: 'Spreading the work among mentors',
};

export const weightOptions: readonly { readonly id: WeightWord; readonly label: string }[] = [
  { id: 'matters a lot', label: 'Matters a lot' },
  { id: 'some', label: 'Matters some' },
  { id: 'not at all', label: 'Does not matter' },
];

export interface WeightChoice {
  readonly criterion: CriterionName;
  readonly label: string;
  readonly weight: WeightWord;
}

/** Every criterion with the word it has now; the usual one where nothing was said. */
export function weightChoices(said: Partial<Weights>): readonly WeightChoice[] {
  return criterionNames.map((criterion) => ({
    criterion,
    label: criterionLabels[criterion],
    weight: said[criterion] ?? defaultWeights[criterion],
  }));
}
