import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aPairing, bothConsented, day, entered, healthOn, step } from './a-pairing.ts';

const lengths = fc.constantFrom(90, 135, 200, 270, 400, 700);

/** Days of an orderly ending: agreed ahead of the planned end, everything else done by the end or `late` days after. */
const ending = (latest: number) =>
  lengths.chain((length) =>
    fc.record({
      length: fc.constant(length),
      enteredBefore: fc.integer({ min: 0, max: 60 }),
      agreedBefore: fc.integer({ min: 1, max: 60 }),
      endsBefore: fc.integer({ min: 0, max: 20 }),
      done: fc.array(fc.integer({ min: -20, max: latest }), { minLength: 5, maxLength: 5 }),
    }),
  );

function closing({
  length,
  enteredBefore,
  agreedBefore,
  endsBefore,
  done,
}: {
  length: number;
  enteredBefore: number;
  agreedBefore: number;
  endsBefore: number;
  done: number[];
}) {
  const end = length - endsBefore;
  const enteredOn = end - enteredBefore;
  const on = (index: number) => end + (done[index] ?? 0);
  const record = aPairing({
    pairing: { plannedLengthDays: length },
    stageEntries: [entered('growth', 0), entered('decline', enteredOn)],
    steps: [
      ...bothConsented(0),
      step('ending agreed', end - agreedBefore, { value: day(end) }),
      step('closing conversation', on(0)),
      step('exit answered', on(1), { side: 'mentor' }),
      step('exit answered', on(2), { side: 'mentee' }),
      step('reason coded', on(3), { value: 'planned end' }),
      step('goal outcomes marked', on(4)),
    ],
  });
  return { record, enteredOn, end };
}

it.each([
  ['by the end', 0],
  ['within three days of the end', 3],
])(
  'an ending agreed ahead with the rest done %s is going well, or too early to tell, on every day of decline',
  (_, latest) => {
    fc.assert(
      fc.property(ending(latest), (plan) => {
        const { record, enteredOn, end } = closing(plan);
        const bands = new Set<string>();
        for (let today = enteredOn; today <= end + 120; today += 1) bands.add(healthOn(record, today).band);
        expect([...bands].filter((band) => band !== 'going well' && band !== 'too early to tell')).toEqual([]);
        expect(healthOn(record, end + 120)).toMatchObject({ band: 'going well', score: 100, coverage: 100 });
      }),
      { numRuns: 60 },
    );
  },
);

it('an ending nobody prepared does not pass for an orderly one', () => {
  const record = aPairing({ stageEntries: [entered('decline', 200)], steps: bothConsented(0) });
  expect(healthOn(record, 269).band).toBe('too early to tell');
  expect(healthOn(record, 271)).toMatchObject({ band: 'needs a conversation', decidedBy: 'past the planned end' });
});
