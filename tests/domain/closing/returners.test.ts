import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { returnAnswers, rolesToReturnTo } from '../../../src/shared/domain/closing/return-answer.ts';
import { listReturners, type ReturnFacts } from '../../../src/shared/domain/closing/returners.ts';
import type { CohortId, PairingId, PersonId } from '../../../src/shared/domain/ids.ts';
import { addDays, type Instant, type LocalDate, localDate } from '../../../src/shared/domain/local-date.ts';
import type { PairingStep } from '../../../src/shared/domain/pairing.ts';
import { type Role, roles } from '../../../src/shared/domain/person.ts';
import { aPairingRecord } from '../../support/a-pairing-record.ts';
import { aPerson } from '../../support/a-person.ts';

const today = localDate('2026-11-16');
const next = 'next' as CohortId;
const ada = aPerson({ id: 'ada' as PersonId, givenName: 'Ada', familyName: 'Park' });
const ben = aPerson({ id: 'ben' as PersonId, givenName: 'Ben', familyName: 'Low' });
const pairing = { ...aPairingRecord().pairing, id: 'p' as PairingId, mentorId: ada.id, menteeId: ben.id };

let count = 0;
function asked(side: Role, on: LocalDate, value: string | null, recordedAt = '2026-11-01T10:00:00.000Z'): PairingStep {
  count += 1;
  return {
    id: `step-${count}`,
    pairingId: pairing.id,
    kind: 'asked to return',
    side,
    on,
    value,
    recordedAt: recordedAt as Instant,
    supersededAt: null,
  };
}
const facts = (parts: Partial<ReturnFacts>): ReturnFacts => ({
  people: [ada, ben],
  enrolments: [],
  pairings: [pairing],
  asked: [],
  ...parts,
});
const on = localDate('2026-06-01');

describe('who would come back', () => {
  it('is whoever said so, in the parts they named', () => {
    const found = listReturners(
      facts({ asked: [asked('mentor', on, 'as either'), asked('mentee', on, 'as mentor')] }),
      next,
      today,
    );
    expect(found.map(({ name, roles }) => [name, roles])).toEqual([
      ['Ada Park', ['mentor', 'mentee']],
      ['Ben Low', ['mentor']],
    ]);
  });

  it('is nobody who was asked without an answer, would rather not, or has left', () => {
    const gone = { ...ada, leftOn: localDate('2026-10-01') };
    const steps = [asked('mentor', on, 'as mentor'), asked('mentee', on, null)];
    expect(listReturners(facts({ people: [gone, ben], asked: steps }), next, today)).toEqual([]);
    expect(listReturners(facts({ asked: [asked('mentee', on, 'not now')] }), next, today)).toEqual([]);
  });

  it('goes by the newest answer, on one day by the one recorded last, in whatever order they are read', () => {
    // The ids run against the order of recording, so that nothing else can put them right.
    const steps = [
      asked('mentee', addDays(on, 1), 'as mentor', '2026-11-03T10:00:00.000Z'),
      asked('mentee', addDays(on, 1), 'as mentee', '2026-11-02T10:00:00.000Z'),
      asked('mentee', on, 'not now'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(steps, { minLength: 3 }), (shuffled) => {
        expect(listReturners(facts({ asked: shuffled }), next, today)[0]?.roles).toEqual(['mentor']);
      }),
    );
  });

  it('is offered a part no longer once they took it up after saying so, or have it in this very cohort', () => {
    const enrolled = (cohortId: string, registeredOn: LocalDate) => ({
      personId: ben.id,
      cohortId: cohortId as CohortId,
      role: 'mentee' as const,
      registeredOn,
    });
    const steps = [asked('mentee', on, 'as mentee')];
    const found = (...enrolments: ReturnFacts['enrolments']) =>
      listReturners(facts({ asked: steps, enrolments }), next, today).length;
    expect(found(enrolled('first', addDays(on, -300)))).toBe(1);
    expect(found(enrolled('other', on))).toBe(0);
    expect(found(enrolled('next', addDays(on, -1)))).toBe(0);
  });

  it('never offers a part that the answer did not name', () => {
    const anyRole = fc.constantFrom(...roles);
    const anyAnswer = fc.constantFrom(...returnAnswers, null);
    fc.assert(
      fc.property(fc.array(fc.tuple(anyRole, fc.integer({ min: -50, max: 50 }), anyAnswer)), (told) => {
        const steps = told.map(([side, days, value]) => asked(side, addDays(on, days), value));
        for (const one of listReturners(facts({ asked: steps }), next, today)) {
          const side = one.personId === ada.id ? 'mentor' : 'mentee';
          const own = steps.filter((step) => step.side === side && step.on === one.saidOn);
          expect(own.some(({ value }) => one.roles.every((role) => rolesToReturnTo(value).includes(role)))).toBe(true);
        }
      }),
    );
  });
});
