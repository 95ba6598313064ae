import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refuseClosingDay } from '../../src/shared/domain/closing-day.ts';
import { type LocalDate, localDate } from '../../src/shared/domain/local-date.ts';
import { type PairingStep, stepKinds } from '../../src/shared/domain/pairing.ts';
import { decidingKinds, pairingStanding, pairingStandings } from '../../src/shared/domain/pairing-standing.ts';
import { roles } from '../../src/shared/domain/person.ts';
import { remainingNeed } from '../../src/shared/domain/remaining-need.ts';
import { vaultNameFrom } from '../../src/shared/domain/vault-name.ts';
import { aPairingRecord } from '../support/a-pairing-record.ts';
import { aPerson } from '../support/a-person.ts';

const today = localDate('2026-11-16');
const on = (day: number) => localDate(`2026-10-${String(day).padStart(2, '0')}`);
const step = (
  kind: PairingStep['kind'],
  day: LocalDate,
  side: PairingStep['side'] = null,
  value: string | null = null,
) => ({ kind, on: day, side, value, pairingId: 'pairing' }) as PairingStep;

describe('where a pairing stands', () => {
  it('starts with the second yes, also after a no that was taken back', () => {
    const steps = [
      step('declined', on(1), 'mentee'),
      step('consented', on(2), 'mentor'),
      step('consented', on(5), 'mentee'),
    ];
    expect(pairingStanding(steps, today)).toMatchObject({ startedOn: on(5), endedOn: null, wasDeclined: false });
  });

  it('ends with a no that stands, or with its closing, and with nothing that is still to come', () => {
    const declined = [step('consented', on(1), 'mentor'), step('declined', on(3), 'mentee')];
    expect(pairingStanding(declined, today)).toMatchObject({ endedOn: on(3), wasDeclined: true });
    expect(pairingStanding(declined, on(2)).endedOn).toBeNull();
    const closed = [step('consented', on(1)), step('closed', on(9))];
    expect(pairingStanding(closed, today)).toMatchObject({ endedOn: on(9), wasDeclined: false });
    expect(pairingStanding(closed, on(8)).endedOn).toBeNull();
  });

  it('is read from the deciding kinds of steps alone, since lists read no others', () => {
    const anyStep = fc
      .record({
        kind: fc.constantFrom(...stepKinds),
        day: fc.integer({ min: 1, max: 28 }),
        side: fc.constantFrom(null, ...roles),
        value: fc.constantFrom(null, 'rematch', 'ended'),
      })
      .map(({ kind, day, side, value }) => step(kind, on(day), side, value));
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 8 }), fc.integer({ min: 1, max: 28 }), (steps, day) => {
        const deciding = steps.filter(({ kind }) => decidingKinds.includes(kind));
        expect(pairingStanding(deciding, on(day))).toEqual(pairingStanding(steps, on(day)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('how long a mentee waits', () => {
  const mentee = aPerson();
  const { pairing } = aPairingRecord();
  const need = (steps: PairingStep[], person = mentee, startsOn = on(1)) =>
    remainingNeed(person, [pairing], pairingStandings([pairing], steps, today), startsOn);

  it('ends with a pairing, also one that has ended since', () => {
    expect(remainingNeed(mentee, [], new Map(), on(1))).toBe(1);
    expect(need([])).toBe(0);
    expect(need([step('consented', on(1)), step('closed', on(9))])).toBe(0);
    expect(need([], { ...mentee, menteeNeed: 2 })).toBe(1);
  });

  it('goes on after a pairing of an earlier round: one brought in so that it is not repeated would leave nobody to match', () => {
    const earlier = [step('consented', on(1)), step('closed', on(9))];
    expect(need(earlier, mentee, on(10))).toBe(1);
    expect(need(earlier, mentee, on(9))).toBe(0);
  });

  it('begins anew after a decline, or when the wish for another mentor is what came of it', () => {
    expect(need([step('declined', on(2), 'mentor')])).toBe(1);
    const another = [step('consented', on(1)), step('closed', on(9)), step('redefined', on(12), null, 'rematch')];
    expect(need(another)).toBe(1);
  });
});

describe('closing a programme or a cohort', () => {
  it('is not possible ahead of time or before it began', () => {
    expect(refuseClosingDay(today, on(1), today)).toBeNull();
    expect(refuseClosingDay(localDate('2026-11-17'), on(1), today)?.sentence).toContain('still to come');
    expect(refuseClosingDay(localDate('1900-01-01'), on(1), today)?.sentence).toContain('before the start');
  });
});

describe('the name of a vault', () => {
  it('is one that every system can carry as a folder, whatever was typed', () => {
    const names = [
      'Q1/Q2 mentoring',
      '../x',
      'a\\b',
      'CON',
      '.hid',
      '😀',
      '',
      ' '.repeat(9),
      'x'.repeat(200),
      'Müller: Programm?',
      'nul',
    ];
    for (const typed of names) {
      const name = vaultNameFrom(typed);
      expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} _.,'()&+-]{0,89}$/u);
      expect(name).not.toMatch(/[ .]$|^(con|nul)$/i);
    }
    expect(vaultNameFrom('Growing together')).toBe('Growing together');
    expect(vaultNameFrom('Q1/Q2 mentoring')).toBe('Q1-Q2 mentoring');
  });

  it('fits into what a file system allows in bytes', () => {
    expect(new TextEncoder().encode(vaultNameFrom('漢'.repeat(80))).length).toBeLessThanOrEqual(200);
  });
});
