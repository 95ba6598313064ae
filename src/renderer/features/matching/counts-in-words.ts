import type { WeightName } from '../../../shared/domain/matching/points/criteria.ts';
import { sayFit } from '../../../shared/domain/matching/points/fit-word.ts';
import type { MatchRunSummary, RunAsked } from '../../../shared/ipc/routes/matching-answers.ts';
import { countOf, formatInstant, listInWords, sentenceCase } from '../../lib/format.ts';
import { weightChoices } from './weight-choices.ts';

const short: Readonly<Record<WeightName, string>> = {
  skills: 'skills',
  goals: 'goals',
  seniority: 'seniority',
  department: 'departments',
  jobFunction: 'functions',
  location: 'places',
  timeZone: 'working hours',
  language: 'languages',
  rhythm: 'rhythm',
  history: 'experience',
  load: 'an even load',
  wishes: 'wishes',
};

/** When a run was made and what counted in it, to tell it from others of the cohort. */
export function runLabel({ madeAt, asked, accepted, round, ofPeers }: MatchRunSummary): string {
  const again = round === null ? '' : '; another round';
  const taken = accepted > 0 ? `; ${accepted} accepted` : '';
  return `${formatInstant(madeAt)}: ${countsInWords(asked, ofPeers)}${again}${taken}`;
}

/** What counts, in one line: "Skills and goals matter a lot, rhythm not at all; 2 kept together, 1 turned down". */
export function countsInWords(wishes: RunAsked, arePeers: boolean): string {
  const { policy, weights, locks, forbidden, departmentLimits, needsSharedHours, smallestGroup } = wishes;
  const columns = wishes.ownCriteria.filter(({ weight }) => weight !== 'not at all').length;
  const choices = weightChoices(weights, arePeers).filter(({ name }) => !(wishes.wishesFirst && name === 'wishes'));
  const named = (weight: string) => choices.filter((choice) => choice.weight === weight).map(({ name }) => short[name]);
  const [most, none] = [named('matters a lot'), named('not at all')];
  const first = most.length === 0 ? 'everything matters alike' : `${listInWords(most)} matter a lot`;
  const rest = none.length === 0 ? '' : `, ${listInWords(none)} not at all`;
  const said = [
    ...(policy === 'total' ? ['the best fit taken together'] : []),
    ...(policy === 'leximin' ? ['as even as possible'] : []),
    ...(wishes.everyMentor ? ['somebody for every mentor'] : []),
    ...(wishes.wishesFirst ? ['wishes before the best fit'] : []),
    ...(wishes.leastFit === null ? [] : [`only pairs that are at least ${sayFit(wishes.leastFit)}`]),
    ...(columns === 0 ? [] : [countOf(columns, 'kept column counts', 'kept columns count')]),
    ...(needsSharedHours ? ['working hours in common asked for'] : []),
    ...(smallestGroup === null ? [] : [`no group of fewer than ${smallestGroup}`]),
    ...(departmentLimits.length === 0
      ? []
      : [countOf(departmentLimits.length, 'department limited', 'departments limited')]),
    ...(locks.length === 0 ? [] : [`${countOf(locks.length, 'pair', 'pairs')} kept together`]),
    ...(forbidden.length === 0 ? [] : [`${forbidden.length} turned down`]),
  ];
  return `${sentenceCase(first)}${rest}${said.length === 0 ? '' : `; ${said.join(', ')}`}`;
}
