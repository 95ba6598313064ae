import { describe, expect, it } from 'vitest';
import { fieldsOf, formOf, kindLabels, problemsOf } from '../../../src/renderer/features/programme/programme-words.ts';
import { programmeKinds } from '../../../src/shared/domain/programme.ts';
import { contract } from '../../../src/shared/ipc/contract.ts';

describe('the form of a programme', () => {
  it('begins with values main accepts, once it has a name', () => {
    const form = { ...formOf(null), name: 'Northfield' };
    expect(problemsOf(form)).toEqual({});
    expect(contract['programme.create'].input.safeParse(fieldsOf(form)).success).toBe(true);
  });

  it('keeps an open end open (caught: saving the form gives every pairing a planned end)', () => {
    const fields = fieldsOf({ ...formOf(null), name: 'Northfield', isOpenEnded: true, plannedLengthDays: 270 });
    expect(fields.plannedLengthDays).toBeNull();
    expect(formOf({ ...fields }).isOpenEnded).toBe(true);
  });

  it('says what is missing, field by field', () => {
    const empty = { ...formOf(null), plannedLengthDays: null, cadenceDays: null, mentorTerm: ' ' };
    expect(Object.keys(problemsOf(empty)).toSorted()).toEqual([
      'cadenceDays',
      'mentorTerm',
      'name',
      'plannedLengthDays',
    ]);
  });

  it('has a word for every kind of programme', () => {
    for (const kind of programmeKinds) expect(kindLabels[kind]).toMatch(/^[A-Z]/);
  });
});
