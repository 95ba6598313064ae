import type { Person } from './person.ts';

/**
 * Share of the fields a pairing leans on that are filled in for its two people, 0 to 1: how to reach them, where they
 * work, how far along they are, whom they report to, and what the one offers and the other looks for.
 */
export function keyFieldsComplete(mentor: Person, mentee: Person): number {
  const both = (person: Person) => [
    person.email !== null,
    person.department !== null,
    person.careerLevel !== null,
    person.manager.kind !== 'unknown',
  ];
  const filled = [
    ...both(mentor),
    ...both(mentee),
    mentor.skillsOffered.length > 0,
    mentee.skillsWanted.length > 0 || mentee.goals.length > 0,
  ];
  return filled.filter(Boolean).length / filled.length;
}
