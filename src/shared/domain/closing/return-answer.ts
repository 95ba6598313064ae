import { type Role, roles } from '../person.ts';

/** What somebody answers when asked whether they would take part again. */
export const returnAnswers = ['as mentor', 'as mentee', 'as either', 'not now'] as const;

/** The parts somebody would take up again; empty for "not now", and while the question is open. */
export function rolesToReturnTo(answer: string | null): readonly Role[] {
  return roles.filter((role) => answer === `as ${role}` || answer === 'as either');
}

/** The answer as a sentence about one person; null is a question without an answer so far. */
export function sayReturnAnswer(name: string, answer: string | null): string {
  switch (answer) {
    case 'as mentor':
      return `${name} would take part again as a mentor`;
    case 'as mentee':
      return `${name} would take part again as a mentee`;
    case 'as either':
      return `${name} would take part again, as mentor or as mentee`;
    case 'not now':
      return `${name} would rather not take part again for now`;
    default:
      return `Asked ${name} about coming back`;
  }
}
