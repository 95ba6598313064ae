import type { LocalDate } from '../../local-date.ts';
import { sayDay } from '../../say-day.ts';
import type { GoalPolicy } from '../assignment/assignment-problem.ts';
import { type Weights, type WeightWord, weightNames } from '../points/criteria.ts';
import { type LeastFit, sayFit } from '../points/fit-word.ts';
import { weightLabels } from '../points/weight-labels.ts';

/** What is said of a review as a whole. */
export interface AboutReview {
  readonly programmeName: string;
  readonly cohortName: string;
  readonly madeOn: LocalDate;
  readonly savedOn: LocalDate;
  /** Whom the coordinator gives it to, in their own words; null for those who review in general. */
  readonly forWhom: string | null;
  readonly withPoints: boolean;
  readonly weights: Weights;
  readonly policy: GoalPolicy;
  readonly everyMentor: boolean;
  readonly wishesFirst: boolean;
  readonly leastFit: LeastFit | null;
  readonly unknownManager: 'block' | 'warn';
  readonly waiting: number;
  readonly ofPeers: boolean;
}

/** What a reviewer has to know: what this is, whom it is for, what counted, what it does not say, and how to answer. */
export function aboutReview(about: AboutReview): readonly string[] {
  const { programmeName, cohortName, forWhom, withPoints } = about;
  const readers = forWhom ?? 'those who review these proposals with the coordinator';
  return [
    `Proposals for the cohort ${cohortName} of ${programmeName}, made on ${sayDay(about.madeOn)} and saved for review on ${sayDay(about.savedOn)}.`,
    `This file names people and says things about them, so it holds personal data. It is meant for ${readers}, and for nobody else. Keep it where only they can open it, and delete it when the review is done.`,
    'Nobody is paired by this file. The coordinator looks at the answers first, and both sides of a pair are asked before anything begins.',
    weighed(about),
    [`As many people as possible get ${about.ofPeers ? 'a partner' : 'a mentor'}.`, ...inOrder(about)].join(' '),
    ...(about.leastFit === null ? [] : [`Only pairs that are at least ${sayFit(about.leastFit)} are proposed.`]),
    about.unknownManager === 'block'
      ? 'People whose manager is not known were left out.'
      : 'Where a manager is not known, the proposal says so: ask first.',
    `The fit compares these proposals with each other, by what counted. It says nothing about either person.${withPoints ? ' The same holds for the points, from 0 to 10,000, behind it.' : ''}`,
    about.waiting === 0
      ? 'Everybody who waits has a proposal.'
      : 'Those for whom nobody was found stand on the sheet called Still waiting.',
    'What somebody wished, and why somebody waits or was not to be paired, was told in confidence and is not in this file.',
    'To answer, choose yes, no or discuss beside a proposal, and say in a word or two why. Without an answer a proposal stays as it is.',
    'Rows can be sorted, filtered and deleted, and columns moved. Please leave the reference at the end of each row as it is: it tells which two an answer is about.',
  ];
}

/** What came next once as many people as possible have a mentor, in its order. */
function inOrder({ policy, everyMentor, wishesFirst }: AboutReview): string[] {
  const wishes = wishesFirst ? ['wishes were met'] : [];
  const last: Readonly<Record<GoalPolicy, readonly string[]>> = {
    'worst-first': ['the least good pair was made as good as it can be', ...wishes, 'the rest'],
    leximin: [
      'the least good pair was made as good as it can be',
      'few pairs were left with a weak fit',
      ...wishes,
      'the rest',
    ],
    total: [...wishes, 'the best fit taken together was looked for'],
  };
  const goals = [...(everyMentor ? ['as many mentors as possible got somebody'] : []), ...last[policy]];
  return [`Then ${goals.join(', then ')}.`];
}

const countedAs: readonly (readonly [WeightWord, string])[] = [
  ['matters a lot', 'Counted a lot'],
  ['some', 'Counted some'],
  ['not at all', 'Did not count'],
];

function weighed({ weights, wishesFirst }: AboutReview): string {
  return countedAs
    .flatMap(([word, said]) => {
      const labels = weightNames
        .filter((name) => weights[name] === word && !(wishesFirst && name === 'wishes'))
        .map((name) => weightLabels[name].toLowerCase());
      return labels.length === 0 ? [] : [`${said}: ${labels.join(', ')}.`];
    })
    .join(' ');
}
