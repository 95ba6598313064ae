import { test } from 'vitest';
import { parseRoles } from '../../../src/shared/domain/roster/parse-roles.ts';
import { readAs } from './read-as.ts';

test('roles are found in words around them, by their other names, and not in a refusal', () => {
  readAs<readonly string[]>(parseRoles, [
    ['Mentor', ['mentor']],
    ['Mentorin', ['mentor']],
    ['Protégé', ['mentee']],
    ['learner', ['mentee']],
    ['Mentoree', ['mentee']],
    ['both', ['mentor', 'mentee']],
    ['Beides', ['mentor', 'mentee']],
    ['Mentor; Mentee', ['mentor', 'mentee']],
    ['Sign up as a mentor', ['mentor']],
    ['disabled', []],
    ['I do not want to be a mentor', 'ROLE_UNKNOWN'],
    ['Accountant', 'ROLE_UNKNOWN'],
  ]);
});
