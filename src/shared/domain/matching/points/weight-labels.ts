import type { WeightName } from './criteria.ts';

/** What is given a weight, as the coordinator would say it. */
export const weightLabels: Readonly<Record<WeightName, string>> = {
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
