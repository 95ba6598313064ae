import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReportingLines } from '../../src/shared/domain/matching/rules/reporting-lines.ts';
import type { Manager } from '../../src/shared/domain/person.ts';
import { reportingCircle, sayReportingCircle } from '../../src/shared/domain/reporting-circle.ts';
import { aPerson } from '../support/a-person.ts';

const under = ({ id }: { id: ReturnType<typeof aPerson>['id'] }): Manager => ({ kind: 'person', id });
const named = (givenName: string, manager: Manager = { kind: 'none' }) =>
  aPerson({ givenName, familyName: '', manager });

describe('a reporting circle', () => {
  it('is found exactly where the matching finds one through the same person', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(7), { minLength: 1, maxLength: 8 }), (above) => {
        const ids = above.map((_, at) => aPerson({ givenName: `P${at}` }));
        const people = ids.map((person, at) => {
          const manager = ids[above[at] ?? 0];
          return manager === undefined ? person : { ...person, manager: under(manager) };
        });
        const { loops } = createReportingLines(people);
        for (const person of people) {
          const circle = reportingCircle(people, person);
          const loop = loops.find((one) => one.includes(person.id));
          expect(circle?.map(({ id }) => id).toSorted()).toEqual(loop?.toSorted());
        }
      }),
    );
  });

  it('is found before it is saved: the person as they would be counts, not as they are', () => {
    const ada = named('Ada');
    const ben = named('Ben', under(ada));
    expect(reportingCircle([ada, ben], ada)).toBeNull();
    expect(reportingCircle([ada, ben], { ...ada, manager: under(ben) })).toEqual([
      { ...ada, manager: under(ben) },
      ben,
    ]);
  });

  it('is named from the person upwards, with the way out', () => {
    expect(sayReportingCircle([named('Ada'), named('Ben'), named('Cy')])).toBe(
      'Ada would report to Ben, Ben reports to Cy, and Cy reports to Ada. That is a circle. ' +
        'Choose somebody else, or change one of the others first.',
    );
  });
});
