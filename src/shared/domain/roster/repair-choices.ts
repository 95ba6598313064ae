import { closingCauses, fitAnswers, mentorRoles, redefinitionOutcomes } from '../pairing.ts';
import { careerLevels } from '../person.ts';
import type { RosterProblemCode } from './roster-problem.ts';

/** Each says of how many it is, so that it is read in a column of another scale too. */
const ratings = ['4 of 4', '3 of 4', '2 of 4', '1 of 4'];

const choices: Partial<Record<RosterProblemCode, readonly string[]>> = {
  LEVEL_UNKNOWN: careerLevels,
  ROLE_UNKNOWN: ['mentor', 'mentee', 'both', 'neither'],
  YES_NO_UNREADABLE: ['yes', 'no'],
  STATUS_UNKNOWN: ['active', 'on leave', 'left'],
  FIT_UNREADABLE: fitAnswers,
  RATING_UNREADABLE: ratings,
  RATING_OTHER_SCALE: ratings,
  MENTOR_ROLE_UNKNOWN: mentorRoles,
  CAUSE_UNKNOWN: closingCauses,
  OUTCOME_UNREADABLE: redefinitionOutcomes,
};

/** Problems of a whole row, or of somebody not found, that no other value in the cell would mend. */
const beyondRepair: ReadonlySet<RosterProblemCode> = new Set([
  'MANAGER_NOT_IMPORTED',
  'MANAGERS_IN_CIRCLE',
  'WISH_NOT_IMPORTED',
  'LEFT_WITHOUT_DAY',
  'SAME_IDENTITY_OTHER_NAME',
  'SAME_NAME_TWICE',
  'SIDES_SWAPPED',
]);

/** What a cell with this problem can be read as instead: one of a few values, any text, or nothing that would help. */
export function repairChoices(code: RosterProblemCode): readonly string[] | 'any text' | null {
  return beyondRepair.has(code) ? null : (choices[code] ?? 'any text');
}
