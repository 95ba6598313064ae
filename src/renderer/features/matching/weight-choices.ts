import { withoutMeaning } from '../../../shared/domain/matching/peers/as-peers.ts';
import {
  defaultWeights,
  type WeightName,
  type Weights,
  type WeightWord,
  weightNames,
} from '../../../shared/domain/matching/points/criteria.ts';
import { weightLabels } from '../../../shared/domain/matching/points/weight-labels.ts';

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

/** All that is given a weight, with the word it has now; the usual one where nothing was said. Among peers some of it means nothing. */
export function weightChoices(said: Partial<Weights>, arePeers: boolean): readonly WeightChoice[] {
  const names = weightNames.filter((name) => !(arePeers && name in withoutMeaning));
  return names.map((name) => ({
    name,
    label: weightLabels[name],
    weight: said[name] ?? defaultWeights[name],
  }));
}
