import { expect, test } from 'vitest';
import { careerLevels } from '../../../src/shared/domain/person.ts';
import { parseCareerLevel } from '../../../src/shared/domain/roster/parse-career-level.ts';
import { outcome } from './read-as.ts';

test.each(careerLevels)('the level “%s” is read back as it was printed', (level) => {
  expect(outcome(parseCareerLevel(level))).toBe(level);
});
