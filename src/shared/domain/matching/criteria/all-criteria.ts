import type { Criterion, FactCriterion, WordCriterion } from '../criteria.ts';
import { department } from './department.ts';
import { goals } from './goals.ts';
import { history } from './history.ts';
import { jobFunction } from './job-function.ts';
import { language } from './language.ts';
import { load } from './load.ts';
import { location } from './location.ts';
import { rhythm } from './rhythm.ts';
import { seniority } from './seniority.ts';
import { skills } from './skills.ts';
import { timeZone } from './time-zone.ts';

/** Criteria that look for words. */
export const wordCriteria: readonly WordCriterion[] = [skills, goals];

/** Criteria that compare facts. */
export const factCriteria: readonly FactCriterion[] = [
  seniority,
  department,
  jobFunction,
  location,
  timeZone,
  language,
  rhythm,
  history,
  load,
];

/** Every criterion a pair is weighed by, in the order in which they are listed. */
export const allCriteria: readonly Criterion[] = [...wordCriteria, ...factCriteria];
