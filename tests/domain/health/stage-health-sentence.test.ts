import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HealthBand, healthBands } from '../../../src/shared/domain/health/health-band.ts';
import { stageHealthSentence } from '../../../src/shared/domain/health/stage-health-sentence.ts';

function stage(name: string, bands: Partial<Record<HealthBand, number>>) {
  const counts = Object.fromEntries(healthBands.map((band) => [band, bands[band] ?? 0])) as Record<HealthBand, number>;
  return { stage: { name }, counts, n: Object.values(counts).reduce((sum, count) => sum + count, 0) };
}
const needing = (name: string, count: number, well = 0) =>
  stage(name, { 'needs a conversation': count, 'going well': well });

describe('what the chart shows, in a sentence', () => {
  it.each([
    ['nobody', [], 'No pairing is being followed yet.'],
    ['empty stages', [needing('Initiation', 0)], 'No pairing is being followed yet.'],
    ['all well', [needing('Growth', 0, 64)], 'No pairing needs a conversation; 64 pairings followed.'],
    ['one pairing', [needing('Growth', 0, 1)], 'No pairing needs a conversation; 1 pairing followed.'],
    ['one of one', [needing('Growth', 1)], '1 of 1 pairing needs a conversation; it is in Growth.'],
    ['two in one stage', [needing('Growth', 2, 5)], '2 of 7 pairings need a conversation; both are in Growth.'],
    ['all in one stage', [needing('Growth', 3, 4)], '3 of 7 pairings need a conversation; all of them are in Growth.'],
    [
      'a clear majority',
      [needing('Initiation', 6, 10), needing('Growth', 3, 45)],
      '9 of 64 pairings need a conversation; most of them are in Initiation.',
    ],
    [
      'a majority of the last stage',
      [needing('Initiation', 1), needing('Growth', 3)],
      '4 of 4 pairings need a conversation; most of them are in Growth.',
    ],
    [
      'one more is no clear majority',
      [needing('Initiation', 2), needing('Growth', 1)],
      '3 of 3 pairings need a conversation; they are spread over 2 stages.',
    ],
    [
      'the largest is not half',
      [needing('Initiation', 4), needing('Growth', 2), needing('Closing', 2)],
      '8 of 8 pairings need a conversation; they are spread over 3 stages.',
    ],
  ])('%s', (_, stages, sentence) => {
    expect(stageHealthSentence(stages)).toBe(sentence);
  });

  it('does not let silence pass for health: more than half unknown is said', () => {
    const quiet = (unknown: number) => [stage('Growth', { 'too little to say': unknown, 'going well': 4 })];
    expect(stageHealthSentence(quiet(4))).toBe('No pairing needs a conversation; 8 pairings followed.');
    expect(stageHealthSentence(quiet(5))).toBe(
      'No pairing needs a conversation; 9 pairings followed, and of 5 too little is known to say.',
    );
  });

  it('never shows a percentage, and always shows n', () => {
    const anyStage = fc
      .tuple(fc.constantFrom('Initiation', 'Growth', 'Closing'), fc.array(fc.nat(60), { minLength: 6, maxLength: 6 }))
      .map(([name, counts]) =>
        stage(name, Object.fromEntries(healthBands.map((band, index) => [band, counts[index]]))),
      );
    fc.assert(
      fc.property(fc.array(anyStage, { minLength: 1, maxLength: 5 }), (stages) => {
        const sentence = stageHealthSentence(stages);
        const n = stages.reduce((sum, one) => sum + one.n, 0);
        expect(sentence).not.toContain('%');
        if (n > 0) expect(sentence).toContain(` ${n} pairing`);
      }),
    );
  });
});
