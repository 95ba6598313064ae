import { describe, expect, it } from 'vitest';
import { knownAs, planOf } from '../../support/plan-of.ts';

const ada = { givenName: 'Ada', familyName: 'Lovelace', email: 'ada@example.org' };
const jon = { givenName: 'Jon', familyName: 'Smith', email: 'jon@example.org' };

describe('an import that leaves nobody taking part', () => {
  it('is told when nobody who is added has a part', () => {
    expect(planOf([ada, jon]).enrolsNobody).toBe(true);
  });

  it('is not claimed when one of several takes part', () => {
    expect(planOf([ada, { ...jon, roles: ['mentor'] }]).enrolsNobody).toBe(false);
  });

  it('is not claimed when somebody known takes on a part', () => {
    const plan = planOf([ada, { ...jon, roles: ['mentee'] }], [knownAs('jon', jon)]);
    expect(plan.counts).toMatchObject({ creates: 1, updates: 1 });
    expect(plan.enrolsNobody).toBe(false);
  });

  it('is not said where nobody is added', () => {
    expect(planOf([ada], [knownAs('ada', ada)]).enrolsNobody).toBe(false);
  });
});
