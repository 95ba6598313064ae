import { describe, expect, it } from 'vitest';
import { enrolsNobody } from '../../../src/renderer/features/roster-import/enrols-nobody.ts';
import type { Mapping } from '../../../src/renderer/features/roster-import/suggested-mapping.ts';
import { knownAs, planOf } from './plan-of.ts';

const ada = { givenName: 'Ada', familyName: 'Lovelace', email: 'ada@example.org' };
const jon = { givenName: 'Jon', familyName: 'Smith', email: 'jon@example.org' };
const names: Mapping = new Map([[0, 'fullName']]);
const withParts: Mapping = new Map([
  [0, 'fullName'],
  [1, 'role'],
]);

describe('an import that leaves nobody taking part', () => {
  it('is told when no column says mentor or mentee, however long the list', () => {
    const plan = planOf([ada, jon]);
    expect(enrolsNobody({ ...plan, counts: { ...plan.counts, creates: 900 } }, names)).toBe(true);
  });

  it('is told when there is such a column and no row says anything in it', () => {
    expect(enrolsNobody(planOf([ada, jon]), withParts)).toBe(true);
  });

  it('is not claimed when one of several takes part', () => {
    expect(enrolsNobody(planOf([ada, { ...jon, roles: ['mentor'] }]), withParts)).toBe(false);
  });

  it('is not claimed when somebody known takes on a part', () => {
    const plan = planOf([ada, { ...jon, roles: ['mentee'] }], [knownAs('jon', jon)]);
    expect(plan.counts).toMatchObject({ creates: 1, updates: 1 });
    expect(enrolsNobody(plan, withParts)).toBe(false);
  });

  it('is not claimed of rows that are not in sight', () => {
    const plan = planOf([ada, jon]);
    expect(enrolsNobody({ ...plan, counts: { ...plan.counts, creates: 900 } }, withParts)).toBe(false);
  });

  it('is not said where nobody is added', () => {
    expect(enrolsNobody(planOf([ada], [knownAs('ada', ada)]), names)).toBe(false);
  });
});
