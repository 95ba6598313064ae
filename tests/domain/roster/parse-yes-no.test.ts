import { expect, test } from 'vitest';
import { parseYesNo } from '../../../src/shared/domain/roster/parse-yes-no.ts';
import { outcome } from './read-as.ts';

test('yes and no are known in their many spellings, and nothing else is taken for one', () => {
  for (const cell of ['yes', 'Y', 'TRUE', '1', 1, true, 'x', '✓', 'Ja', 'Oui', 'Sí', 'si', 'Yes, happy to'])
    expect([cell, outcome(parseYesNo(cell))]).toEqual([cell, true]);
  for (const cell of ['no', 'N', 'false', '0', 0, false, 'Nein', 'Non', 'No, not this time'])
    expect([cell, outcome(parseYesNo(cell))]).toEqual([cell, false]);
  for (const cell of ['perhaps', '1-2', 'N. Smith', 2, '']) expect(outcome(parseYesNo(cell))).toBe('YES_NO_UNREADABLE');
});
