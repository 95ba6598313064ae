import type { WeightName } from './criteria.ts';

/** What is given a weight, as the coordinator would say it. */
export const weightLabels: Readonly<Record<WeightName, string>> = {
  skills: 'Skills offered and wanted',
  goals: 'Goals in common',
  seniority: 'Distance in seniority',
  department: 'Different departments',
  location: 'Near each other',
  language: 'A language in common',
  rhythm: 'Meeting as often',
  load: 'Spreading the work among mentors',
  wishes: 'Whom people wished for',
};
