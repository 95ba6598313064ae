import fc from 'fast-check';
import { localDate } from '../../src/shared/domain/local-date.ts';
import { careerLevels } from '../../src/shared/domain/person.ts';
import type { ReportFacts, ReportPairing } from '../../src/shared/domain/reports/report-facts.ts';
import { aPairingRecord } from './a-pairing-record.ts';
import { aPerson } from './a-person.ts';
import { healthStages } from './health-arbitraries.ts';

const aDay = fc.constantFrom('2025-11-20', '2026-01-05', '2026-02-11', '2026-03-30', '2026-05-01').map(localDate);
const seldom = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 1 });
const often = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 6 });

const someone = fc.record({
  // Few departments and levels, unevenly filled, so that small groups stand beside large ones.
  department: fc.constantFrom('Law', 'Law', 'Law', 'Finance', 'Finance', 'Care', null),
  careerLevel: fc.constantFrom(...careerLevels.slice(0, 3), null),
  hasLeft: fc.integer({ min: 0, max: 9 }).map((draw) => draw === 0),
  roles: fc.constantFrom([], ['mentor'], ['mentee'], ['mentor', 'mentee']),
});

const somePairing = fc.record({
  mentor: fc.nat(99),
  mentee: fc.nat(99),
  stage: fc.constantFrom(...healthStages, ...healthStages.slice(2, 3)),
  startedOn: often(aDay),
  closedOn: seldom(aDay),
  cause: fc.constantFrom('goals met', 'needs changed', null),
  metOn: fc.array(aDay, { maxLength: 3 }),
  answers: fc.array(fc.record({ side: fc.constantFrom('mentor', 'mentee'), quality: fc.constantFrom(1, 2, 3, 4, 4) }), {
    maxLength: 2,
  }),
});

/** A programme of nobody up to some fifty people, in any state, from 1 January to 31 March 2026. */
export const anyReportFacts: fc.Arbitrary<ReportFacts> = fc
  .record({
    smallestGroup: fc.constantFrom(3, 5, 10),
    people: fc.array(someone, { maxLength: 50, size: 'max' }),
    pairings: fc.array(somePairing, { maxLength: 40, size: 'max' }),
    sizes: fc.record({ people: fc.nat(50), pairings: fc.nat(40) }),
  })
  .map(({ smallestGroup, people: drawn, pairings, sizes }): ReportFacts => {
    const members = drawn.slice(0, sizes.people).map((one) => ({
      roles: one.roles,
      person: aPerson({
        department: one.department,
        careerLevel: one.careerLevel,
        leftOn: one.hasLeft ? localDate('2026-02-01') : null,
      }),
    }));
    const people = members.map(({ person }) => person);
    return {
      programmeName: 'Growing together',
      cohortName: null,
      from: localDate('2026-01-01'),
      to: localDate('2026-03-31'),
      madeOn: localDate('2026-04-02'),
      smallestGroup,
      stages: healthStages,
      people,
      enrolments: members.flatMap(({ person, roles }) =>
        roles.map((role) => ({
          personId: person.id,
          cohortId: 'cohort' as never,
          role: role as 'mentor' | 'mentee',
          registeredOn: localDate('2025-12-01'),
        })),
      ),
      pairings: pairings.slice(0, sizes.pairings).flatMap((one, at): ReportPairing[] => {
        const mentor = people[one.mentor % Math.max(1, people.length)];
        const mentee = people[one.mentee % Math.max(1, people.length)];
        if (mentor === undefined || mentee === undefined || mentor === mentee) return [];
        const closedOn = one.closedOn !== null && one.closedOn <= '2026-03-31' ? one.closedOn : null;
        const record = aPairingRecord();
        const fact = { pairingId: record.pairing.id, recordedAt: '2026-05-02T10:00:00.000Z', supersededAt: null };
        return [
          {
            mentor,
            mentee,
            stage: one.stage,
            startedOn: one.startedOn,
            closedOn,
            isFollowed: closedOn === null,
            record: {
              ...record,
              pairing: { ...record.pairing, id: `pairing-${at}` as never },
              sessions: one.metOn.map((heldOn) => ({ ...fact, heldOn }) as never),
              checkIns: one.answers.map(
                (answer) => ({ ...fact, ...answer, givenOn: localDate('2026-02-20') }) as never,
              ),
              steps: closedOn === null ? [] : [{ ...fact, kind: 'closed', on: closedOn, value: one.cause } as never],
            },
          },
        ];
      }),
    };
  });
