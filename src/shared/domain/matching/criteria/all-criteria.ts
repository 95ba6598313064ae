import type { Criterion } from '../criteria.ts';
import { department } from './department.ts';
import { goals } from './goals.ts';
import { language } from './language.ts';
import { load } from './load.ts';
import { location } from './location.ts';
import { rhythm } from './rhythm.ts';
import { seniority } from './seniority.ts';
import { skills } from './skills.ts';

/** Every criterion a pair is weighed by, in the order in which they are listed. */
export const allCriteria: readonly Criterion[] = [
  skills,
  goals,
  seniority,
  department,
  location,
  language,
  rhythm,
  load,
];
