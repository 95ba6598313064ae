import type { WeightName } from '../../../shared/domain/matching/criteria.ts';
import { countOf, listInWords, sentenceCase } from '../../lib/format.ts';
import type { MatchingWishes } from './matching-choices.ts';
import { weightChoices } from './weight-choices.ts';

const short: Readonly<Record<WeightName, string>> = {
  skills: 'skills',
  goals: 'goals',
  seniority: 'seniority',
  department: 'departments',
  location: 'places',
  language: 'languages',
  rhythm: 'rhythm',
  load: 'an even load',
  wishes: 'wishes',
};

/** What counts, in one line: "Skills and goals matter a lot, rhythm not at all; 2 kept together, 1 turned down". */
export function countsInWords({ weights, locks, forbidden }: MatchingWishes): string {
  const choices = weightChoices(weights);
  const named = (weight: string) => choices.filter((choice) => choice.weight === weight).map(({ name }) => short[name]);
  const [most, none] = [named('matters a lot'), named('not at all')];
  const first = most.length === 0 ? 'everything matters alike' : `${listInWords(most)} matter a lot`;
  const rest = none.length === 0 ? '' : `, ${listInWords(none)} not at all`;
  const pairs = [
    ...(locks.length === 0 ? [] : [`${countOf(locks.length, 'pair', 'pairs')} kept together`]),
    ...(forbidden.length === 0 ? [] : [`${forbidden.length} turned down`]),
  ];
  return `${sentenceCase(first)}${rest}${pairs.length === 0 ? '' : `; ${pairs.join(', ')}`}`;
}
