import type { Criterion, CriterionName, FactCriterion, WordCriterion } from '../criteria.ts';
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

type Named<Kind extends Criterion> = Kind & { readonly name: CriterionName };

/** Criteria that look for words. */
export const wordCriteria: readonly Named<WordCriterion>[] = [skills, goals];

/** Criteria that compare facts. */
export const factCriteria: readonly Named<FactCriterion>[] = [
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

/** Every criterion each pair is weighed by, in the order in which they are listed. */
export const allCriteria: readonly Named<Criterion>[] = [...wordCriteria, ...factCriteria];
