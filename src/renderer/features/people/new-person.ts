import type { CohortId } from '../../../shared/domain/ids.ts';
import { type CareerLevel, type PersonFields, type Role, unknownFields } from '../../../shared/domain/person.ts';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import { wordsFromText } from './people-words.ts';

export type ManagerInput = RouteRequest<'people.add'>['manager'];

export interface NewPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly externalId: string;
  readonly jobTitle: string;
  readonly jobFunction: string;
  readonly department: string;
  readonly location: string;
  readonly timeZone: string;
  readonly careerLevel: CareerLevel | 'unknown';
  readonly grade: number | null;
  /** Words with commas between them, as on the person's page. */
  readonly languages: string;
  readonly skillsOffered: string;
  readonly skillsWanted: string;
  readonly goals: string;
  readonly rhythmDays: number | null;
  readonly trainedOn: string | null;
  readonly mentorCapacity: number;
  readonly menteeNeed: number;
  readonly manager: ManagerInput;
  readonly managerName: string | null;
  readonly cohortId: CohortId | 'none';
}

export const blankPerson: NewPerson = {
  givenName: '',
  familyName: '',
  email: '',
  externalId: '',
  jobTitle: '',
  jobFunction: '',
  department: '',
  location: '',
  timeZone: '',
  careerLevel: 'unknown',
  grade: null,
  languages: '',
  skillsOffered: '',
  skillsWanted: '',
  goals: '',
  rhythmDays: null,
  trainedOn: null,
  mentorCapacity: 0,
  menteeNeed: 0,
  manager: { kind: 'unknown', said: null },
  managerName: null,
  cohortId: 'none',
};

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** What is sent: empty lines are "not known", and the places offered and wished for say which roles are taken. */
export function personToAdd(form: NewPerson): RouteRequest<'people.add'> {
  const taken: Role[] = [];
  if (form.mentorCapacity > 0) taken.push('mentor');
  if (form.menteeNeed > 0) taken.push('mentee');
  return {
    fields: {
      ...unknownFields,
      languages: [...wordsFromText(form.languages)],
      facts: [],
      skillsOffered: [...wordsFromText(form.skillsOffered)],
      skillsWanted: [...wordsFromText(form.skillsWanted)],
      goals: [...wordsFromText(form.goals)],
      givenName: form.givenName.trim(),
      familyName: form.familyName.trim(),
      email: orNull(form.email),
      externalId: orNull(form.externalId),
      jobTitle: orNull(form.jobTitle),
      jobFunction: orNull(form.jobFunction),
      department: orNull(form.department),
      location: orNull(form.location),
      timeZone: orNull(form.timeZone),
      careerLevel: form.careerLevel === 'unknown' ? null : form.careerLevel,
      grade: form.grade,
      rhythmDays: form.rhythmDays,
      trainedOn: form.trainedOn as PersonFields['trainedOn'],
      mentorCapacity: form.mentorCapacity,
      menteeNeed: form.menteeNeed,
    },
    manager: form.manager,
    enrol: form.cohortId === 'none' || taken.length === 0 ? null : { cohortId: form.cohortId, roles: taken },
  };
}
