import { describe, expect, it } from 'vitest';
import { bandOfScore } from '../../../src/shared/domain/health/decide-band.ts';
import { defaultHealthModel } from '../../../src/shared/domain/health/default-health-model.ts';
import type { PairingCircumstances } from '../../../src/shared/domain/health/pairing-facts.ts';
import { aPairing, bothConsented, checkIn, day, entered, healthOn, session, step } from './a-pairing.ts';

const today = 150;
const growing = ({ steps = [], ...parts }: Parameters<typeof aPairing>[0] = {}) =>
  aPairing({ stageEntries: [entered('growth', 20)], steps: [...bothConsented(0), ...steps], ...parts });

/** All is well: met and told of it lately, good answers, goals moving, a call last week. */
const wellKept = (parts: Parameters<typeof growing>[0] = {}) =>
  growing({
    ...parts,
    sessions: [30, 60, 90, 120, 145].map(session),
    checkIns: [
      checkIn('mentee', 144, { quality: 4, goalsMoving: true, channel: 'call' }),
      checkIn('mentor', 144, { quality: 4 }),
      ...(parts.checkIns ?? []),
    ],
  });

const paused = step('paused', 140);
const asked = step('asked to end', 141, { side: 'mentee' });
const endingAgreed = step('ending agreed', 142, { value: day(200) });
const notAFit = checkIn('mentor', 143, { fit: 'not a good fit' });

it('with nothing in the way the score decides', () => {
  expect(healthOn(wellKept(), today)).toMatchObject({ band: 'going well', decidedBy: 'score', score: 100 });
});

describe('the first rule that applies decides', () => {
  type Case = [string, Parameters<typeof growing>[0], Partial<PairingCircumstances>, string, string];
  const all = { steps: [paused, asked], checkIns: [notAFit] };
  it.each<Case>([
    [
      'an open concern before all',
      all,
      { openConcern: true, reportingLineConflict: true, someoneLeft: true },
      'open concern',
      'needs a conversation',
    ],
    [
      'a reporting line before a pause',
      all,
      { reportingLineConflict: true, someoneLeft: true },
      'reporting line',
      'needs a conversation',
    ],
    ['a pause before a wish to end', all, { someoneLeft: true }, 'paused', 'paused'],
    [
      'a wish to end before the fit',
      { steps: [asked], checkIns: [notAFit] },
      { someoneLeft: true },
      'asked to end',
      'needs a conversation',
    ],
    [
      'the fit before a leaver',
      { checkIns: [notAFit] },
      { someoneLeft: true },
      'not a good fit',
      'needs a conversation',
    ],
    ['a leaver before the score', {}, { someoneLeft: true }, 'someone left', 'needs a conversation'],
  ])('%s', (_, parts, circumstances, decidedBy, band) => {
    expect(healthOn(wellKept(parts), today, circumstances)).toMatchObject({ decidedBy, band });
  });
});

describe('open concern and reporting line', () => {
  it('hold on the first day of a stage and in every stage', () => {
    for (const kind of ['contemplation', 'initiation', 'growth', 'decline', 'redefinition'] as const) {
      const record = aPairing({ stageEntries: [entered(kind, 10)] });
      expect(healthOn(record, 10, { openConcern: true }).band).toBe('needs a conversation');
    }
  });

  it('a concern comes before the reporting line', () => {
    expect(healthOn(wellKept({}), today, { reportingLineConflict: true }).decidedBy).toBe('reporting line');
    const both = { reportingLineConflict: true, openConcern: true };
    expect(healthOn(wellKept({}), today, both).decidedBy).toBe('open concern');
  });
});

describe('paused', () => {
  const record = wellKept({ steps: [step('paused', 146), step('resumed', 149)] });
  it.each([
    [145, 'going well'],
    [146, 'paused'],
    [148, 'paused'],
    [149, 'going well'],
  ])('on day %i it is %s', (on, band) => {
    expect(healthOn(record, on).band).toBe(band);
  });

  it('shows no figure', () => {
    expect(healthOn(record, 147)).toMatchObject({ score: null, coverage: null });
    expect(healthOn(record, 146).reason).toContain('today');
    expect(healthOn(record, 147).reason).toContain('1 day ago');
  });
});

describe('a wish to end, a fit that is not there, a leaver', () => {
  it.each([
    ['asked to end', { steps: [asked] }, {}],
    ['not a good fit', { checkIns: [notAFit] }, {}],
    ['not a good fit', { checkIns: [checkIn('mentee', 143, { fit: 'not a good fit' })] }, {}],
    ['someone left', {}, { someoneLeft: true }],
  ] as const)('%s calls for a conversation until an ending is agreed and dated', (rule, parts, circumstances) => {
    const steps = 'steps' in parts ? [...parts.steps] : [];
    const checkIns = 'checkIns' in parts ? [...parts.checkIns] : [];
    const withSteps = (...more: ReturnType<typeof step>[]) =>
      healthOn(wellKept({ steps: [...steps, ...more], checkIns }), today, circumstances).decidedBy;
    expect(withSteps()).toBe(rule);
    expect(withSteps(step('ending agreed', 142))).toBe(rule);
    expect(withSteps(endingAgreed)).toBe('score');
    expect(withSteps(step('closed', 149))).toBe('score');
  });

  it('only the newest answer about the fit speaks', () => {
    const changed = wellKept({ checkIns: [notAFit, checkIn('mentor', 148, { fit: 'still deciding' })] });
    expect(healthOn(changed, today).decidedBy).toBe('score');
    expect(healthOn(changed, 147).decidedBy).toBe('not a good fit');
  });

  it('says who asked', () => {
    expect(healthOn(wellKept({ steps: [asked] }), today).reason).toBe(
      'The mentee has asked to end, and no day for it is agreed yet.',
    );
    expect(healthOn(wellKept({ steps: [step('asked to end', 141)] }), today).reason).toMatch(/^They have asked/);
  });

  it('holds on the first days of a stage too', () => {
    expect(healthOn(growing({ steps: [asked], stageEntries: [entered('growth', 149)] }), today).band).toBe(
      'needs a conversation',
    );
  });
});

describe('past the planned end', () => {
  const short = { plannedLengthDays: 140 };
  it.each([
    [139, 'going well', 'score'],
    [140, 'going well', 'score'],
    [141, 'needs a conversation', 'past the planned end'],
  ])('on day %i of 140 it is %s', (on, band, decidedBy) => {
    const record = growing({
      pairing: short,
      sessions: [30, 60, 90, 120, 138].map(session),
      checkIns: [checkIn('mentee', 130, { quality: 4, goalsMoving: true, channel: 'call' })],
    });
    expect(healthOn(record, on)).toMatchObject({ band, decidedBy });
  });

  it.each([
    step('ending agreed', 139, { value: day(145) }),
    step('closing conversation', 139),
    step('exit answered', 139, { side: 'mentor' }),
    step('reason coded', 139, { value: 'goal met early' }),
    step('goal outcomes marked', 139),
    step('redefined', 139, { value: 'peers' }),
    step('closed', 139),
  ])('is settled by a closing step: $kind', (closingStep) => {
    expect(healthOn(wellKept({ pairing: short, steps: [closingStep] }), today).decidedBy).toBe('score');
  });

  it('is not settled by a step that closes nothing', () => {
    const record = wellKept({ pairing: short, steps: [step('agreement recorded', 139)] });
    expect(healthOn(record, today).decidedBy).toBe('past the planned end');
    expect(healthOn(record, today).reason).toContain('10 days ago');
  });

  it('waits as long as the pairing was paused, and never comes for an open-ended one', () => {
    const pausedOnce = wellKept({ pairing: short, steps: [step('paused', 50), step('resumed', 60)] });
    expect(healthOn(pausedOnce, today).decidedBy).toBe('score');
    expect(healthOn(pausedOnce, today + 1).decidedBy).toBe('past the planned end');
    expect(healthOn(wellKept({ pairing: { plannedLengthDays: null } }), today).decidedBy).toBe('score');
  });
});

describe('new in the stage', () => {
  const since = (days: number) =>
    wellKept({ stageEntries: [entered('initiation', 0), entered('growth', today - days)] });
  it.each([
    [0, 'too early to tell'],
    [13, 'too early to tell'],
    [14, 'going well'],
    [15, 'going well'],
  ])('%i days in, it is %s', (days, band) => {
    expect(healthOn(since(days), today).band).toBe(band);
  });

  it('is fourteen days for every planned length, with paused days left out', () => {
    const long = { pairing: { plannedLengthDays: 540 }, stageEntries: [entered('growth', today - 14)] };
    expect(healthOn(wellKept(long), today).decidedBy).toBe('score');
  });

  it('begins anew with every move, back moves included', () => {
    const back = wellKept({ stageEntries: [entered('growth', 20), entered('decline', 100), entered('growth', 140)] });
    expect(healthOn(back, today).decidedBy).toBe('new in the stage');
  });

  it('comes before silence', () => {
    const silent = growing({ pairing: { cadenceDays: 5 }, stageEntries: [entered('growth', 137)] });
    expect(healthOn(silent, today).decidedBy).toBe('new in the stage');
    expect(healthOn(silent, today + 1).decidedBy).toBe('silence');
  });
});

it('nothing due in decline before the planned end is too early to tell', () => {
  const record = growing({ stageEntries: [entered('decline', 100)] });
  expect(healthOn(record, today)).toMatchObject({
    band: 'too early to tell',
    decidedBy: 'nothing due',
    coverage: null,
    score: null,
  });
});

describe('silence', () => {
  const lastTold = (on: number) =>
    growing({
      sessions: [30, 60, on].map(session),
      checkIns: [
        checkIn('mentee', on, { quality: 4, goalsMoving: true, channel: 'call' }),
        checkIn('mentor', on, { quality: 4 }),
      ],
    });

  it.each([
    [59, 'score'],
    [60, 'silence'],
    [61, 'silence'],
  ])('%i days after the last report with an agreed gap of 30, %s decides', (days, decidedBy) => {
    expect(healthOn(lastTold(today - days), today).decidedBy).toBe(decidedBy);
  });

  it('is told in days, and is no bad mark', () => {
    const health = healthOn(lastTold(today - 63), today);
    expect(health.band).toBe('too little to say');
    expect(health.reason).toBe('Nobody has reported anything for 63 days; a call would tell.');
  });

  it('is broken by a report that they have not met, on the day it was given', () => {
    const record = lastTold(50);
    const told = { ...record, checkIns: [...record.checkIns, checkIn('mentor', 91, { notMetSince: day(50) })] };
    expect(healthOn(told, today).decidedBy).toBe('score');
    expect(healthOn(told, 151).decidedBy).toBe('silence');
  });

  it('is not broken by an answer that says nothing of meeting', () => {
    const record = lastTold(50);
    const answered = { ...record, checkIns: [...record.checkIns, checkIn('mentor', 140, { quality: 4 })] };
    expect(healthOn(answered, today).decidedBy).toBe('silence');
  });

  it('is counted anew from a new stage and from the end of a pause, and stands still in between', () => {
    const moved = { ...lastTold(50), stageEntries: [entered('initiation', 0), entered('growth', 91)] };
    expect(healthOn(moved, today).decidedBy).not.toBe('silence');
    expect(healthOn(moved, 151).decidedBy).toBe('silence');
    const resumed = growing({ sessions: [session(50)], steps: [step('paused', 80), step('resumed', 91)] });
    expect(healthOn(resumed, today).decidedBy).not.toBe('silence');
    expect(healthOn(resumed, 151).decidedBy).toBe('silence');
    const pausedAfterReport = growing({
      sessions: [session(92)],
      steps: [step('paused', 80), step('resumed', 90), step('paused', 95), step('resumed', 96)],
    });
    expect(healthOn(pausedAfterReport, 155).decidedBy).not.toBe('silence');
    expect(healthOn(pausedAfterReport, 156).decidedBy).toBe('silence');
  });

  it('is heard in initiation after the first meeting only, and nowhere else', () => {
    const inStage = (
      kind: 'initiation' | 'contemplation' | 'decline' | 'redefinition',
      sessions: ReturnType<typeof session>[],
    ) => healthOn(aPairing({ stageEntries: [entered(kind, 5)], steps: bothConsented(0), sessions }), today).decidedBy;
    expect(inStage('initiation', [session(10)])).toBe('silence');
    expect(inStage('initiation', [])).not.toBe('silence');
    for (const kind of ['contemplation', 'decline', 'redefinition'] as const) {
      expect(inStage(kind, [session(10)])).not.toBe('silence');
    }
  });

  it('comes before coverage', () => {
    expect(healthOn(growing(), today).decidedBy).toBe('silence');
  });
});

describe('coverage', () => {
  // Known in growth without any answer: recency 30, meetings 15, contact 10. With the mentor's answer 65, with goals 70.
  const withAnswers = (answers: Parameters<typeof checkIn>[2]) =>
    healthOn(
      growing({
        sessions: [30, 60, 90, 120, 145].map(session),
        checkIns: [checkIn('mentor', 144, { channel: 'call', ...answers })],
      }),
      today,
    );

  it('below 60 % is too little to say', () => {
    expect(withAnswers({})).toMatchObject({ band: 'too little to say', decidedBy: 'coverage' });
    expect(withAnswers({}).coverage).toBeCloseTo(55, 9);
    expect(withAnswers({}).reason).toContain('55 %');
    expect(withAnswers({ quality: 4 })).toMatchObject({ band: 'going well', decidedBy: 'score' });
  });

  it.each([
    [4.9, 'coverage'],
    [5, 'score'],
    [5.1, 'score'],
  ])('with 55 and %d of 100 known, %s decides', (weight, decidedBy) => {
    const reweighed: Record<string, number> = { 'mentor quality': weight, 'mentee quality': 25 - weight };
    const growth = defaultHealthModel.signals.growth.map((rule) => ({
      ...rule,
      weight: reweighed[rule.id] ?? rule.weight,
    }));
    const model = { ...defaultHealthModel, signals: { ...defaultHealthModel.signals, growth } };
    const checkIns = [checkIn('mentor', 144, { channel: 'call', quality: 4 })];
    const record = growing({ sessions: [30, 60, 90, 120, 145].map(session), checkIns });
    const health = healthOn(record, today, {}, model);
    expect(health.coverage).toBeCloseTo(55 + weight, 9);
    expect(health.decidedBy).toBe(decidedBy);
  });
});

describe('the band of a score', () => {
  it.each([
    [100, 'going well'],
    [75, 'going well'],
    [74.99, 'worth a look'],
    [50, 'worth a look'],
    [49.99, 'needs a conversation'],
    [0, 'needs a conversation'],
  ])('%d is %s', (score, band) => {
    expect(bandOfScore(score, 60, defaultHealthModel)).toBe(band);
  });

  it('is too little to say just below the line of coverage, and with nothing known', () => {
    expect(bandOfScore(100, 59.99, defaultHealthModel)).toBe('too little to say');
    expect(bandOfScore(null, 100, defaultHealthModel)).toBe('too little to say');
  });

  it('does not hang on the last binary digit', () => {
    expect(bandOfScore(75 - 1e-12, 60 - 1e-12, defaultHealthModel)).toBe('going well');
  });
});
