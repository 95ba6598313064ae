import { describe, expect, it } from 'vitest';
import { overwrittenWords } from '../../../src/renderer/features/roster-import/overwritten-words.ts';
import { knownAs, planOf } from '../../support/plan-of.ts';

const ada = { givenName: 'Ada', familyName: 'Lovelace', email: 'ada@example.org' };
const inFile = [{ ...ada, department: 'Law' }];
const edited = [knownAs('ada', { ...ada, department: 'Finance' })];

describe('values known here that give way to the file', () => {
  it('are told, so that what was entered by hand is not lost without a word', () => {
    expect(overwrittenWords(planOf(inFile, edited))).toMatch(/^For 1 person a value that is here already gives way/);
  });

  it('are not spoken of once the file may only fill what is empty, nor where it only fills', () => {
    expect(overwrittenWords(planOf(inFile, edited, { department: 'fill blanks' }))).toBeNull();
    expect(overwrittenWords(planOf(inFile, [knownAs('ada', ada)]))).toBeNull();
  });

  it('are counted as at least so many where only the first of them are in sight', () => {
    const plan = planOf(inFile, edited);
    expect(overwrittenWords({ ...plan, counts: { ...plan.counts, updates: 900 } })).toMatch(/^For at least 1 person/);
  });
});
