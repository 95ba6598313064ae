import { expect, it } from 'vitest';
import { readSkill } from '../../src/shared/domain/read-skill.ts';

it.each([
  ['negotiation (expert)', 'negotiation', 'expert'],
  ['Excel: 3', 'Excel', 'expert'],
  ['Excel:2', 'Excel', 'well'],
  ['Python - basics', 'Python', 'some'],
  ['Verhandeln (sehr gut)', 'Verhandeln', 'expert'],
  ['Finance (IFRS) (Advanced)', 'Finance (IFRS)', 'expert'],
  ['hiring (level 1)', 'hiring', 'some'],
])('%s is a skill with how well it is mastered', (text, name, level) => {
  expect(readSkill(text)).toEqual({ name, level });
});

it.each(['negotiation', 'Finance (IFRS)', 'Excel: 5', 'Web 2', 'self-confidence', '(expert)', 'expert', 'C++'])(
  '%s is a name and no more',
  (text) => {
    expect(readSkill(text)).toEqual({ name: text, level: null });
  },
);
