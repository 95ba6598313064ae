import type { FoundReadiness } from './readiness.ts';

export interface ReadinessVerdict {
  /** Whether a run makes sense now. */
  readonly canRun: boolean;
  /** Stands by itself: whether a run makes sense now, and why. */
  readonly sentence: string;
}

type Judged = Pick<
  FoundReadiness,
  'kind' | 'mentees' | 'mentorsWithRoom' | 'freePlaces' | 'places' | 'missingPlaces'
> & {
  readonly nobodyMayMentor: { readonly length: number };
  readonly waitingForAPlace: { readonly mentees: { readonly length: number } } | null;
};

const makesSense = 'A run makes sense now';
const nobodyNow = 'A run could propose nobody now';
const nothingToMatch = 'There is nothing to match now';
const notNow = (sentence: string): ReadinessVerdict => ({ canRun: false, sentence });

/** Whether a run makes sense now and why, in one sentence: somebody has to wait whom somebody with a place may mentor. */
export function judgeReadiness(found: Judged): ReadinessVerdict {
  const { mentees, mentorsWithRoom, freePlaces, places, missingPlaces, waitingForAPlace } = found;
  const kept = found.nobodyMayMentor.length;
  const full = waitingForAPlace?.mentees.length ?? 0;
  if (found.kind === 'peer') return judgePeers(mentees, kept);
  if (mentees === 0) return notNow(`${nothingToMatch}: nobody in this cohort is waiting for a mentor.`);
  const waiting = counted(mentees, 'mentee waits', 'mentees wait');
  if (freePlaces === 0) return notNow(`${nobodyNow}: ${waiting}, and no mentor in this cohort has a free place.`);
  const room = `${counted(mentorsWithRoom, 'mentor has', 'mentors have')} ${counted(freePlaces, 'free place', 'free places')}`;
  if (places === 0) return notNow(`${nobodyNow}: ${waiting}, and ${room} that nobody could be given.`);
  if (kept + full === mentees) {
    const whom = mentees === 1 ? 'the mentee who waits' : `any of the ${mentees} mentees who wait`;
    const but = full === 0 ? `nobody may mentor ${whom}` : `nobody has one for ${whom}`;
    return notNow(`${nobodyNow}: ${room}, but ${but}.`);
  }
  const usable = places === freePlaces ? '' : `, of which ${places} can be used`;
  const short = missingPlaces > 0 ? `, ${missingPlaces} too few` : '';
  const without = kept > 0 ? `; nobody may mentor ${kept} of those who wait` : '';
  return { canRun: true, sentence: `${makesSense}: ${waiting}, and ${room}${usable}${short}${without}.` };
}

/** Among peers two have to look for a partner who may be one; of an odd number one has to wait. */
function judgePeers(looking: number, kept: number): ReadinessVerdict {
  if (looking === 0) return notNow(`${nothingToMatch}: nobody in this cohort is looking for a partner.`);
  if (looking === 1) return notNow(`${nothingToMatch}: only one person in this cohort is looking for a partner.`);
  const people = `${looking} people look for a partner`;
  if (kept === looking) return notNow(`${nobodyNow}: ${people}, but no two of them may be paired.`);
  const odd = (looking - kept) % 2 === 1 ? ['one of an odd number has to wait'] : [];
  const without = kept > 0 ? [`nobody may partner ${kept} of them`] : [];
  const but = [...without, ...odd].join(', and ');
  return { canRun: true, sentence: `${makesSense}: ${people}${but === '' ? '' : `; ${but}`}.` };
}

const counted = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);
