import type { PersonFields } from './person.ts';

/** What each field of a person is called, on their page and in the list of changes. */
export const personFieldLabels: Readonly<Record<keyof PersonFields, string>> = {
  givenName: 'First name',
  familyName: 'Last name',
  email: 'E-mail',
  externalId: 'Staff number',
  jobTitle: 'Job',
  jobFunction: 'Function',
  department: 'Department',
  location: 'Place of work',
  timeZone: 'Time zone',
  careerLevel: 'Career level',
  grade: 'Grade',
  languages: 'Languages',
  skillsOffered: 'Offers',
  skillsWanted: 'Wants to learn',
  goals: 'Goals',
  rhythmDays: 'Days between meetings',
  mentorCapacity: 'Mentees they could take',
  menteeNeed: 'Mentors they wish for',
  trainedOn: 'Trained on',
  paused: 'Not to be proposed for now',
  leftOn: 'Left on',
  facts: 'Kept columns',
};
