import {
  defaultWeights,
  type WeightName,
  type Weights,
  type WeightWord,
  weightNames,
} from '../../../shared/domain/matching/criteria.ts';

/** What is given a weight, as the coordinator would say it. */
const labels: Readonly<Record<WeightName, string>> = {
  skills: 'Skills offered and wanted',
  goals: 'Goals in common',
  seniority: 'Distance in seniority',
  department: 'Different departments',
  jobFunction: 'The same function',
  location: 'Near each other',
  timeZone: 'Working hours in common',
  language: 'A language in common',
  rhythm: 'Meeting as often',
  history: 'Having mentored here before',
  load: 'Spreading the work among mentors',
  wishes: 'Whom people wished for',
};

export const weightOptions: readonly { readonly id: WeightWord; readonly label: string }[] = [
  { id: 'matters a lot', label: 'Matters a lot' },
  { id: 'some', label: 'Matters some' },
  { id: 'not at all', label: 'Does not matter' },
];

export interface WeightChoice {
  readonly name: WeightName;
  readonly label: string;
  readonly weight: WeightWord;
}

/** All that is given a weight, with the word it has now; the usual one where nothing was said. */
export function weightChoices(said: Partial<Weights>): readonly WeightChoice[] {
  return weightNames.map((name) => ({
    name,
    label: labels[name],
    weight: said[name] ?? defaultWeights[name],
  }));
}
