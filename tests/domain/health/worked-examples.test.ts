import { describe, expect, it } from 'vitest';
import { aPairing, bothConsented, checkIn, day, entered, healthOn, session, signal, step } from './a-pairing.ts';

const today = 130;
const ago = (days: number) => today - days;

/** Growth, agreed gap 30, planned length 270, four meetings to be expected by now. */
const growing = (parts: Parameters<typeof aPairing>[0]) =>
  aPairing({ stageEntries: [entered('growth', 10)], steps: bothConsented(0), ...parts });

const calledTwentyDaysAgo = checkIn('mentor', ago(20), { channel: 'call' });
const reportedLastWeek = { quality: 3 } as const;

describe('the three worked examples of growth', () => {
  const steady = growing({
    sessions: [session(ago(100)), session(ago(70))],
    checkIns: [
      checkIn('mentee', ago(7), { ...reportedLastWeek, metOn: day(ago(40)), goalsMoving: true }),
      calledTwentyDaysAgo,
    ],
  });
  const slowing = (goalsMoving: boolean) =>
    growing({
      sessions: [session(ago(100)), session(ago(62))],
      checkIns: [
        checkIn('mentee', ago(7), { ...reportedLastWeek, notMetSince: day(ago(62)), goalsMoving }),
        calledTwentyDaysAgo,
      ],
    });

  it('a pairing that met 40 days ago stands at 87.6, going well, with 85 % known', () => {
    const health = healthOn(steady, today);
    expect(health.score).toBeCloseTo((100 * 74.5) / 85, 9);
    expect(health.score?.toFixed(1)).toBe('87.6');
    expect(health).toMatchObject({ band: 'going well', decidedBy: 'score', coverage: 85, modelVersion: 1 });
  });

  it('its parts are 26.0, 13.5, 10.0, 15 and 10, with the mentor answer and the gap unknown', () => {
    const health = healthOn(steady, today);
    const parts = health.signals.map(({ id, state, contribution }) => [id, contribution?.toFixed(1) ?? state]);
    expect(parts).toEqual([
      ['recency', '26.0'],
      ['meetings held', '13.5'],
      ['mentee quality', '10.0'],
      ['mentor quality', 'unknown'],
      ['quality gap', 'unknown'],
      ['goal movement', '15.0'],
      ['contact', '10.0'],
    ]);
    expect(signal(health, 'recency').value).toBeCloseTo(0.866667, 6);
  });

  it('met 62 days ago but told of last week, it stands at 56.5, worth a look', () => {
    const health = healthOn(slowing(true), today);
    expect(health.score).toBeCloseTo((100 * 48) / 85, 9);
    expect(health.score?.toFixed(1)).toBe('56.5');
    expect(health).toMatchObject({ band: 'worth a look', coverage: 85 });
    expect(signal(health, 'recency').value).toBeCloseTo(0.233333, 6);
  });

  it('with no goal moving either, it stands at 38.8, needs a conversation', () => {
    const health = healthOn(slowing(false), today);
    expect(health.score).toBeCloseTo((100 * 33) / 85, 9);
    expect(health.score?.toFixed(1)).toBe('38.8');
    expect(health.band).toBe('needs a conversation');
  });

  it('says in words what was read, with days and figures', () => {
    const health = healthOn(slowing(false), today);
    expect(signal(health, 'recency').said).toBe('last meeting 62 days ago, agreed gap 30');
    expect(signal(health, 'meetings held').said).toBe('2 of 4 expected meetings recorded');
    expect(health.reason).toBe(
      'Mainly: last meeting 62 days ago, agreed gap 30; goals were standing still 7 days ago.',
    );
    expect(healthOn(steady, today).reason).toMatch(/^On the whole as agreed; to keep in view: /);
  });

  it('is found the same by way of the ending being settled far ahead', () => {
    const withEnding = { ...steady, steps: [...steady.steps, step('ending agreed', 100, { value: day(270) })] };
    expect(healthOn(withEnding, today).score).toBe(healthOn(steady, today).score);
  });
});
