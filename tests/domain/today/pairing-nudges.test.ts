import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computePairingHealth } from '../../../src/shared/domain/health/compute-pairing-health.ts';
import { defaultHealthModel } from '../../../src/shared/domain/health/default-health-model.ts';
import { isFollowed } from '../../../src/shared/domain/health/is-followed.ts';
import { gatherPairingFacts } from '../../../src/shared/domain/health/pairing-facts.ts';
import { daysBetween } from '../../../src/shared/domain/local-date.ts';
import type { PairingRecord } from '../../../src/shared/domain/pairing.ts';
import type { Nudge } from '../../../src/shared/domain/today/nudge.ts';
import type { NudgeRuleId } from '../../../src/shared/domain/today/nudge-rules.ts';
import { nudgeRule } from '../../../src/shared/domain/today/nudge-rules.ts';
import { pairingNudges } from '../../../src/shared/domain/today/pairing-nudges.ts';
import { aPerson } from '../../support/a-person.ts';
import { anyCircumstances, anyPairingRecord, healthStages, healthToday } from '../../support/health-arbitraries.ts';
import { aPairing, bothConsented, checkIn, contact, day, entered, session, step, task } from '../health/a-pairing.ts';
import { type Around, nudgesOn } from './today-pairing.ts';

type Parts = Partial<Omit<PairingRecord, 'pairing'>>;

const beginning = (parts: Parts = {}, plannedLengthDays: number | null = 270) =>
  aPairing({
    ...parts,
    stageEntries: parts.stageEntries ?? [entered('initiation', 0)],
    steps: [...bothConsented(0), ...(parts.steps ?? [])],
    pairing: { plannedLengthDays },
  });
const growing = (parts: Parts = {}, plannedLengthDays: number | null = 270) =>
  beginning({ stageEntries: [entered('growth', 0)], ...parts }, plannedLengthDays);
const ended = (parts: Parts = {}) =>
  beginning({
    stageEntries: [entered('growth', 0), entered('redefinition', 100)],
    ...parts,
    steps: [step('closed', 100, { value: 'goals met' }), ...(parts.steps ?? [])],
  });

/** The record, and the first day on which its rule applies. */
const edges: readonly (readonly [NudgeRuleId, string, PairingRecord, number, Around?])[] = [
  ['open concern', 'from the day it is open', growing(), 50, { concern: { openSince: day(50), reviewOn: null } }],
  ['concern review due', 'on its day', growing(), 60, { concern: { openSince: day(50), reviewOn: day(60) } }],
  ['asked to end', 'from the day it was asked', growing({ steps: [step('asked to end', 50, { side: 'mentee' })] }), 50],
  [
    'not a good fit',
    'from the answer on',
    growing({ checkIns: [checkIn('mentor', 50, { fit: 'not a good fit' })] }),
    50,
  ],
  [
    'asked for a call',
    'from the answer on',
    growing({ checkIns: [checkIn('mentee', 50, { wantsContact: true })] }),
    50,
  ],
  ['another talk', 'the day after', growing({ contacts: [contact(50, { outcome: 'worth another talk' })] }), 51],
  ['past the planned end', 'the day after it', growing(), 271],
  ['first meeting not held', 'four weeks in', beginning(), 28],
  ['first meeting not held', 'sooner in a short pairing', beginning({}, 135), 14],
  ['silence', 'after two agreed gaps', growing({ sessions: [session(10)] }), 70],
  ['task due', 'on its day', growing({ tasks: [task('Call about the rhythm', 60)] }), 60],
  ['ending soon', 'thirty days ahead', growing(), 240],
  ['ending soon', 'sooner in a long pairing', growing({}, 540), 480],
  [
    'ending open',
    'the day after the last one',
    growing({ steps: [step('ending agreed', 80, { value: day(100) })] }),
    101,
  ],
  ['exit form missing', 'on the last day', ended(), 100],
  ['outcome missing', 'two weeks after', ended(), 114],
  ['follow-up due', 'six calendar months after', ended(), daysBetween(day(0), '2026-10-11' as never)],
  ['agreement missing', 'a month in', beginning(), 30],
  ['check-in due', 'two weeks in for the first', beginning(), 14],
  ['check-in due', 'three months after the last', growing({ checkIns: [checkIn('mentee', 20)] }), 110],
  ['contact due', 'a month in while they begin', beginning(), 30],
  ['contact due', 'five weeks after the last', growing({ contacts: [contact(10)] }), 45],
  ['stage overrun', 'past one and a half times the usual', beginning(), 68],
];

describe('each rule', () => {
  it.each(edges.map(([rule, when, record, first, around]) => ({ rule, when, record, first, around })))(
    '$rule: $when, not a day before, and says since when',
    ({ rule, record, first, around }) => {
      const of = (today: number) => nudgesOn(record, today, around).filter((nudge) => nudge.rule === rule);
      expect(of(first)).toMatchObject([{ since: day(first) }]);
      expect(of(first + 1)).toEqual(of(first).map((nudge) => ({ ...nudge, why: of(first + 1)[0]?.why })));
      if (rule !== 'open concern') expect(of(first - 1)).toEqual([]);
    },
  );

  it('of somebody who left counts from the day they left', () => {
    const around = { circumstances: { someoneLeft: true }, mentee: { leftOn: day(50) } };
    expect(nudgesOn(growing(), 55, around)).toContainEqual({
      rule: 'someone left',
      why: 'Ben Low has left, and no day for an ending is agreed yet.',
      since: day(50),
    });
  });

  it('of a planned meeting speaks on that day alone', () => {
    const record = growing({ steps: [step('next meeting planned', 50, { value: day(60) })] });
    const on = (today: number) => nudgesOn(record, today).some(({ rule }) => rule === 'meeting planned');
    expect([on(59), on(60), on(61)]).toEqual([false, true, false]);
  });

  it.each<[NudgeRuleId, string, PairingRecord, number]>([
    [
      'asked to end',
      'an ending is agreed',
      growing({ steps: [step('asked to end', 50, { side: 'mentee' }), step('ending agreed', 52, { value: day(80) })] }),
      60,
    ],
    [
      'not a good fit',
      'the same side finds it again',
      growing({ checkIns: [checkIn('mentor', 50, { fit: 'not a good fit' }), checkIn('mentor', 55, { fit: 'good' })] }),
      60,
    ],
    [
      'asked for a call',
      'there was one',
      growing({
        checkIns: [checkIn('mentee', 50, { wantsContact: true })],
        contacts: [contact(51, { outcome: 'worth another talk' })],
      }),
      60,
    ],
    [
      'another talk',
      'there was another',
      growing({ contacts: [contact(50, { outcome: 'worth another talk' }), contact(52)] }),
      60,
    ],
    ['first meeting not held', 'they met', beginning({ sessions: [session(20)] }), 40],
    ['agreement missing', 'it is recorded', beginning({ steps: [step('agreement recorded', 40)] }), 50],
    ['ending soon', 'the closing conversation was held', growing({ steps: [step('closing conversation', 250)] }), 260],
    [
      'past the planned end',
      'a step towards closing is recorded',
      growing({ steps: [step('closing conversation', 272)] }),
      280,
    ],
    [
      'exit form missing',
      'both have answered',
      ended({
        steps: [step('exit answered', 101, { side: 'mentor' }), step('exit answered', 102, { side: 'mentee' })],
      }),
      110,
    ],
    ['exit form missing', 'three months have passed', ended(), 191],
    ['outcome missing', 'it is recorded', ended({ steps: [step('redefined', 110, { value: 'peers' })] }), 120],
    ['follow-up due', 'it was held', ended({ steps: [step('followed up', 290)] }), 300],
    ['task due', 'it is done', growing({ tasks: [task('Call about the rhythm', 60, { doneOn: day(61) })] }), 62],
    ['stage overrun', 'the growth has no planned end', growing({}, null), 1000],
  ])('%s is settled once %s', (rule, _, record, today) => {
    expect(nudgesOn(record, today).map((nudge) => nudge.rule)).not.toContain(rule);
  });

  it('is not settled by a call in which nobody was reached', () => {
    const asked = growing({
      checkIns: [checkIn('mentee', 50, { wantsContact: true })],
      contacts: [contact(51, { outcome: 'not reached' })],
    });
    expect(nudgesOn(asked, 60).map(({ rule }) => rule)).toContain('asked for a call');
  });
});

describe('what is left unsaid', () => {
  it('while a pause lasts: everything a pause stills', () => {
    const paused = [step('paused', 20)];
    const asked = growing({
      steps: [...paused, step('asked to end', 15, { side: 'mentor' })],
      tasks: [task('Call', 30)],
    });
    expect(nudgesOn(asked, 200, { conflict: 'Ben Low reports to Ada Park.' }).map(({ rule }) => rule)).toEqual([
      'conflict',
      'task due',
    ]);
  });

  it('of an informal pairing: everything but the little that is followed, and silence for twice as long', () => {
    const informal = growing({ sessions: [session(10)] }, null);
    const on = (today: number) => nudgesOn(informal, today, { isInformal: true }).map(({ rule }) => rule);
    expect([on(129), on(130)]).toEqual([[], ['silence']]);
  });

  it('of one that was declined: everything', () => {
    const declined = aPairing({
      stageEntries: [entered('contemplation', 0)],
      steps: [step('declined', 5, { side: 'mentor' })],
    });
    expect(nudgesOn(declined, 300)).toEqual([]);
  });
});

it('whatever is recorded, every nudge began on a day that has come, is said calmly, and follows from nothing that lies ahead', () => {
  const banned = /overdue|failing|at risk|inactive|bad match|violated|\bscore|\bfault|!|undefined|\bNaN\b|null|—/i;
  const seen = new Set<NudgeRuleId>();
  fc.assert(
    fc.property(anyPairingRecord, anyCircumstances, fc.boolean(), (record, circumstances, isInformal) => {
      const facts = gatherPairingFacts(record, circumstances, healthToday);
      const stage = healthStages.find(({ id }) => id === facts.stageId);
      if (stage === undefined) throw new Error('a pairing stands in a stage');
      const picture = {
        record,
        facts,
        stage,
        mentor: aPerson(),
        mentee: aPerson(),
        health: computePairingHealth(facts, defaultHealthModel, healthToday),
        conflict: circumstances.reportingLineConflict ? 'One reports to the other.' : null,
        isFollowed: isFollowed(record, healthStages, healthToday),
      };
      const nudges = pairingNudges({ picture, isInformal, concern: null }, healthToday);
      for (const { rule } of nudges) seen.add(rule);
      const isLight = isInformal && picture.isFollowed;
      const isWrong = ({ rule, why, since }: Nudge) =>
        banned.test(why) || (since !== null && since > healthToday) || (isLight && !nudgeRule(rule).isForInformal);
      expect(nudges.filter(isWrong)).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(seen.size).toBeGreaterThan(15);
});
