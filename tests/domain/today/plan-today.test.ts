import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate, localDate } from '../../../src/shared/domain/local-date.ts';
import { isQuieted } from '../../../src/shared/domain/today/is-quieted.ts';
import { lastTalk } from '../../../src/shared/domain/today/last-talk.ts';
import type { Nudge } from '../../../src/shared/domain/today/nudge.ts';
import { type NudgeRuleId, nudgeRule, nudgeRuleIds } from '../../../src/shared/domain/today/nudge-rules.ts';
import { type FoundNudges, planToday } from '../../../src/shared/domain/today/plan-today.ts';
import { compareEntries, compareNudges, type TodayEntry } from '../../../src/shared/domain/today/rank-nudges.ts';
import { hides, type Snooze } from '../../../src/shared/domain/today/snooze.ts';
import { todaySentence } from '../../../src/shared/domain/today/today-sentence.ts';
import { aContact, anyPairingRecord } from '../../support/health-arbitraries.ts';
import { aPairing, contact, day } from '../health/a-pairing.ts';

const asOf = localDate('2026-11-21');
const ago = (days: number): LocalDate => addDays(asOf, -days);
const aNudge = (rule: NudgeRuleId, since: LocalDate | null = ago(3)): Nudge => ({ rule, why: `${rule}.`, since });

const anyNudge: fc.Arbitrary<Nudge> = fc.record({
  rule: fc.constantFrom(...nudgeRuleIds),
  why: fc.constantFrom('One.', 'Other.'),
  since: fc.option(fc.integer({ min: 0, max: 5 }).map(ago), { nil: null }),
});
const anyFound: fc.Arbitrary<FoundNudges[]> = fc
  .array(
    fc.record({
      names: fc.constantFrom('Amara with Joel', 'Ben with Ada'),
      nudges: fc.array(anyNudge, { maxLength: 5 }),
      talk: fc.option(fc.record({ on: fc.integer({ min: 0, max: 30 }).map(ago), wasFine: fc.boolean() }), {
        nil: null,
      }),
    }),
    { maxLength: 12 },
  )
  .map((found) => found.map((one, at) => ({ ...one, pairingId: `pairing-${at}` as never, personId: null })));
const anySnoozes: fc.Arbitrary<Snooze[]> = fc.array(
  fc.record({
    id: fc.uuid(),
    pairingId: fc.integer({ min: 0, max: 11 }).map((at) => `pairing-${at}` as never),
    personId: fc.constant(null),
    rule: fc.constantFrom(...nudgeRuleIds),
    until: fc.integer({ min: -2, max: 9 }).map((days) => addDays(asOf, days)),
  }),
  { maxLength: 6 },
);
const shuffled = <Value>(values: readonly Value[]) =>
  fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length });

describe('the order of Today', () => {
  it('is the same for the same facts, in whatever order they come', () => {
    const turned = fc
      .tuple(anyFound, anySnoozes)
      .chain(([found, snoozes]) =>
        fc.tuple(
          fc.constant([found, snoozes] as const),
          shuffled(found.map((one) => ({ ...one, nudges: one.nudges.toReversed() }))),
          shuffled(snoozes),
        ),
      );
    fc.assert(
      fc.property(turned, ([[found, snoozes], others, otherSnoozes]) => {
        expect(planToday(others, otherSnoozes, asOf)).toEqual(planToday(found, snoozes, asOf));
      }),
    );
  });

  it('is total: any two lines stand one way round, and the graver rule is never below', () => {
    const entry: fc.Arbitrary<TodayEntry> = fc.record({
      key: fc.constantFrom('a', 'b', 'c'),
      names: fc.constantFrom('Amara', 'Ben'),
      nudges: anyNudge.map((nudge) => [nudge] as const),
    });
    fc.assert(
      fc.property(entry, entry, entry, (a, b, c) => {
        expect(Math.sign(compareEntries(a, b))).toBe(-Math.sign(compareEntries(b, a)) + 0);
        if (compareEntries(a, b) <= 0 && compareEntries(b, c) <= 0) expect(compareEntries(a, c)).toBeLessThanOrEqual(0);
        if (a.key !== b.key) expect(compareEntries(a, b)).not.toBe(0);
        const rank = ({ nudges }: TodayEntry) => nudgeRuleIds.indexOf(nudges[0].rule);
        if (rank(a) < rank(b)) expect(compareEntries(a, b)).toBeLessThan(0);
      }),
    );
  });

  it('puts first, of one rule, what has stood longest, and last what has no day', () => {
    const nudges = [aNudge('silence', null), aNudge('silence', ago(2)), aNudge('silence', ago(9))];
    expect(nudges.toSorted(compareNudges).map(({ since }) => since)).toEqual([ago(9), ago(2), null]);
  });

  it('gives every pairing one line at most, led by its gravest nudge', () => {
    fc.assert(
      fc.property(anyFound, anySnoozes, (found, snoozes) => {
        const { sections, snoozed } = planToday(found, snoozes, asOf);
        const entries = [...Object.values(sections).flat(), ...snoozed];
        expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
        for (const { nudges } of entries) {
          expect(nudges.map(({ rule }) => nudgeRuleIds.indexOf(rule))).toEqual(
            nudges.map(({ rule }) => nudgeRuleIds.indexOf(rule)).toSorted((a, b) => a - b),
          );
        }
      }),
    );
  });
});

describe('a talk', () => {
  it.each(
    nudgeRuleIds.flatMap((rule) => {
      const { quietDays } = nudgeRule(rule);
      return quietDays === null ? [] : [[rule, quietDays] as const];
    }),
  )('that went fine quiets %s for %i days and not a day longer', (rule, days) => {
    const nudge = aNudge(rule, null);
    expect(isQuieted(nudge, { on: ago(days - 1), wasFine: true }, asOf)).toBe(true);
    expect(isQuieted(nudge, { on: ago(days), wasFine: true }, asOf)).toBe(false);
    expect(isQuieted(nudge, { on: asOf, wasFine: false }, asOf)).toBe(true);
    expect(isQuieted(nudge, { on: ago(1), wasFine: false }, asOf)).toBe(false);
  });

  it('never quiets what only a fact settles', () => {
    for (const rule of nudgeRuleIds.filter((one) => nudgeRule(one).quietDays === null)) {
      expect(isQuieted(aNudge(rule), { on: asOf, wasFine: true }, asOf), rule).toBe(false);
    }
  });

  it('from before a wish to end does not quiet the wish, and one on its day does', () => {
    const wish = aNudge('asked to end', ago(2));
    expect(isQuieted(wish, { on: ago(3), wasFine: true }, asOf)).toBe(false);
    expect(isQuieted(wish, { on: ago(2), wasFine: true }, asOf)).toBe(true);
  });

  it('at one instant with another is the one that did not go fine, whichever is handed in first', () => {
    const at = (outcome: 'fine' | 'worth another talk') => contact(50, { outcome });
    const both = [at('fine'), at('worth another talk')];
    for (const contacts of [both, both.toReversed()]) {
      expect(lastTalk(aPairing({ contacts }), day(60))).toEqual({ on: day(50), wasFine: false });
    }
  });

  it('is the newest one, whatever order contacts come in, and trying in vain is none', () => {
    const both = fc
      .tuple(anyPairingRecord, fc.array(aContact, { maxLength: 5 }))
      .map(([record, contacts]) => ({ ...record, contacts }))
      .chain((record) => fc.tuple(fc.constant(record), shuffled(record.contacts), shuffled(record.checkIns)));
    fc.assert(
      fc.property(both, ([record, contacts, checkIns]) => {
        const talk = lastTalk(record, asOf);
        expect(lastTalk({ ...record, contacts, checkIns }, asOf)).toEqual(talk);
        const withTries = contacts.map((one) => ({ ...one, outcome: 'not reached' as const }));
        expect(lastTalk({ ...record, contacts: withTries, checkIns: [] }, asOf)).toBeNull();
      }),
    );
  });
});

describe('a snooze', () => {
  const until = addDays(asOf, 3);
  const found = (...rules: NudgeRuleId[]): FoundNudges[] => [
    {
      pairingId: 'one' as never,
      personId: null,
      names: 'Ben with Ada',
      nudges: rules.map((rule) => aNudge(rule)),
      talk: null,
    },
  ];
  const off = (rule: NudgeRuleId): Snooze[] => [{ id: 's', pairingId: 'one' as never, personId: null, rule, until }];
  const shownWith = (rules: NudgeRuleId[], snoozes: Snooze[], on = asOf) => {
    const { sections, snoozed } = planToday(found(...rules), snoozes, on);
    return [
      Object.values(sections)
        .flat()
        .flatMap(({ nudges }) => nudges.map(({ rule }) => rule)),
      snoozed.length,
    ];
  };

  it('hides its line until its day and is over on it, by itself', () => {
    expect(shownWith(['silence', 'contact due'], off('silence'))).toEqual([[], 1]);
    expect(shownWith(['silence', 'contact due'], off('silence'), until)).toEqual([['silence', 'contact due'], 0]);
  });

  it('does not hide what became graver since, nor what was planned for a day', () => {
    expect(shownWith(['silence', 'asked to end'], off('silence'))).toEqual([['asked to end'], 0]);
    expect(shownWith(['silence', 'task due'], off('silence'))).toEqual([['task due'], 0]);
    expect(shownWith(['task due'], off('task due'))).toEqual([[], 1]);
  });

  it('of a line that was put off twice is over on the later day', () => {
    const later = {
      id: 'a',
      pairingId: 'one' as never,
      personId: null,
      rule: 'silence' as const,
      until: addDays(asOf, 9),
    };
    for (const snoozes of [
      [...off('asked to end'), later],
      [later, ...off('asked to end')],
    ]) {
      expect(planToday(found('silence'), snoozes, asOf).snoozed).toMatchObject([{ snoozeId: 'a', until: later.until }]);
    }
  });

  it('of one rule never hides a graver one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...nudgeRuleIds), fc.constantFrom(...nudgeRuleIds), (rule, other) => {
        const isGraver = nudgeRuleIds.indexOf(other) < nudgeRuleIds.indexOf(rule);
        if (isGraver) expect(hides({ rule, until }, { rule: other }, asOf)).toBe(false);
      }),
    );
  });
});

it('the sentence of Today says how many talks and about how long', () => {
  expect([0, 1, 6, 30].map(todaySentence)).toEqual([
    'Nobody needs a call today.',
    'One conversation would help today, about 5 minutes.',
    '6 conversations would help today, about 25 minutes.',
    '30 conversations would help today, about 2 hours.',
  ]);
});
