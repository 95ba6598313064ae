import type { ProgrammeKind } from '../../programme.ts';
import type { Profile } from './profile.ts';

export const criterionNames = [
  'skills',
  'goals',
  'seniority',
  'department',
  'jobFunction',
  'location',
  'timeZone',
  'language',
  'rhythm',
  'history',
  'load',
] as const;
export type CriterionName = (typeof criterionNames)[number];

/** All that is given a weight: how well two people fit, by criteria, and beside that whom they wished for. */
export const weightNames = [...criterionNames, 'wishes'] as const;
export type WeightName = (typeof weightNames)[number];

export const weightWords = ['matters a lot', 'some', 'not at all'] as const;
export type WeightWord = (typeof weightWords)[number];
export type Weights = Readonly<Record<WeightName, WeightWord>>;

/** How much a word counts against the others. */
export const weightOf: Record<WeightWord, number> = { 'matters a lot': 3, some: 1, 'not at all': 0 };

export const defaultWeights: Weights = {
  skills: 'matters a lot',
  goals: 'matters a lot',
  seniority: 'some',
  department: 'some',
  jobFunction: 'some',
  location: 'some',
  timeZone: 'some',
  language: 'some',
  rhythm: 'some',
  history: 'some',
  load: 'some',
  wishes: 'some',
};

/** How much a mentor does in the programme, and has done. */
export interface MentorStanding {
  readonly currentMentees: number;
  /** People whom they mentored in pairings that have ended. */
  readonly pastMentees: number;
}

/** The two sides of a possible pair, as the criteria look at them. */
export interface PossiblePair extends MentorStanding {
  readonly mentee: Profile;
  readonly mentor: Profile;
  readonly kind: ProgrammeKind;
}

/** What a criterion that cannot be answered counts: the middle, neither for nor against. */
export const neutralValue = 50;

/** A criterion made of a kept column, by its folded heading. */
export type OwnName = `fact: ${string}`;

export interface Criterion {
  readonly name: CriterionName | OwnName;
  /** 0 to 100, whole; null when too little is known. */
  readonly value: (pair: PossiblePair) => number | null;
  /** The facts behind the value in one sentence, also when it is null. */
  readonly sentence: (pair: PossiblePair) => string;
}

/** A criterion that looks at few facts, so that many pairs look the same to it. */
export interface FactCriterion extends Criterion {
  /** All it looks at of one side, as one text: wherever both texts are the same, so is the value. */
  readonly facts: (side: Profile, standing: MentorStanding) => string;
}

/** Words that a mentee asks for and a mentor may have, and how much each counts by its place in the mentee's list. */
export interface WordsOfCriterion {
  readonly wanted: (mentee: Profile) => ReadonlyMap<string, string>;
  readonly offered: (mentor: Profile) => ReadonlyMap<string, string>;
  /** How much of a word that is offered counts, whole, out of `fullStrength`. */
  readonly strengthOf: (mentor: Profile, word: string) => number;
  readonly fullStrength: number;
  /** A whole number; place 0 is the first. */
  readonly countOf: (place: number) => number;
}

/** A criterion whose value is the part of the words asked for that are offered: see `valueOfWords`. */
export interface WordCriterion extends Criterion {
  readonly words: WordsOfCriterion;
  /** As of a fact criterion, where people have few different sets of words. */
  readonly facts?: FactCriterion['facts'];
}
