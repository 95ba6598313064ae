import type { PracticeProgramme } from '../../src/main/services/practice/practice-programme.ts';
import { agreementPoints, meetingMedia, stepsOfAgreeing } from '../../src/shared/domain/agreement.ts';

type ToldPairing = PracticeProgramme['pairings'][number];

const labels = [
  'Leading a first small team',
  'Speaking up in larger rounds',
  'Finding a way around the organisation',
  'Planning the next two years',
  'Working with the other site',
  'Learning to say no kindly',
] as const;

/**
 * The same pairing with its agreement told point by point, two goals and a commitment of each side. Goals move on days on
 * which somebody said so anyway, and nothing is drawn, so that every other pairing stays as it was.
 */
export function withAgreed(pairing: Omit<ToldPairing, 'goals' | 'commitments'>, turn: number): ToldPairing {
  const made = pairing.steps.find(({ kind }) => kind === 'agreement recorded');
  if (made === undefined) return { ...pairing, goals: [], commitments: [] };
  const { on, recordedAfter } = made;
  const points = stepsOfAgreeing([], {
    on,
    points: agreementPoints,
    cadenceDays: pairing.cadenceDays,
    medium: meetingMedia[turn % meetingMedia.length] ?? 'mixed',
    plannedLengthDays: 270,
  })
    .filter(({ kind }) => kind !== 'agreement recorded')
    .map((step) => ({ ...step, side: null, recordedAfter }));
  const steps = pairing.steps.flatMap((step) => (step === made ? [...points, step] : [step]));

  const moved = pairing.checkIns.filter(({ goalsMoving }) => goalsMoving === true).map(({ givenOn }) => givenOn);
  const looked = pairing.steps.find(({ kind }) => kind === 'goal outcomes marked');
  const goal = (letter: string, at: number) => {
    const label = labels[(turn + at) % labels.length] ?? '';
    const entry = (status: ToldPairing['goals'][number]['status'], day: typeof on) => ({
      goalId: letter,
      label,
      status,
      on: day,
      recordedAfter: 1,
    });
    const movements = moved.filter((day, index) => day > on && index % 2 === at).map((day) => entry('moving', day));
    const end = looked === undefined ? [] : [entry(at === 0 ? 'met' : 'set aside', looked.on)];
    return [entry('open', on), ...movements, ...end];
  };

  const days = pairing.sessions.map(({ heldOn }) => heldOn).filter((day) => day >= on);
  const commitments = (['mentee', 'mentor'] as const).flatMap((side, at) => {
    const agreedOn = days.at(-2 - at);
    const next = days.at(-1 - at);
    if (agreedOn === undefined || next === undefined) return [];
    const commitment = { commitmentId: side, side, agreedOn, dueOn: null, recordedAfter: 1 };
    const made = { ...commitment, state: 'open' as const, on: agreedOn };
    return side === 'mentee' ? [made] : [made, { ...commitment, state: 'done' as const, on: next }];
  });
  return { ...pairing, steps, goals: [...goal('a', 0), ...goal('b', 1)], commitments };
}
