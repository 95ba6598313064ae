import type { FoundReadiness } from './readiness.ts';

export interface ReadinessVerdict {
  /** Whether a run makes sense now. */
  readonly canRun: boolean;
  /** Begins with Yes or No. */
  readonly sentence: string;
}

type Judged = Pick<FoundReadiness, 'kind' | 'mentees' | 'mentorsWithRoom' | 'places' | 'missingPlaces'> & {
  readonly nobodyMayMentor: { readonly length: number };
};

/** Whether a run makes sense now and why, in one sentence: somebody has to wait whom somebody with a place may mentor. */
export function judgeReadiness(found: Judged): ReadinessVerdict {
  const { mentees, places, missingPlaces, mentorsWithRoom } = found;
  const kept = found.nobodyMayMentor.length;
  if (found.kind === 'peer') return judgePeers(mentees, kept);
  if (mentees === 0) return { canRun: false, sentence: 'No: nobody in this cohort is waiting for a mentor.' };
  if (places === 0) return { canRun: false, sentence: 'No: no mentor in this cohort has room at present.' };
  const waiting = counted(mentees, 'mentee waits', 'mentees wait');
  const room = `${counted(mentorsWithRoom, 'mentor offers', 'mentors offer')} ${counted(places, 'place', 'places')}`;
  if (kept === mentees) {
    const whom = kept === 1 ? 'the mentee who waits' : `any of the ${kept} mentees who wait`;
    return { canRun: false, sentence: `No: ${room}, but nobody may mentor ${whom}.` };
  }
  const short = missingPlaces > 0 ? [`${counted(missingPlaces, 'place is', 'places are')} missing`] : [];
  const without = kept > 0 ? [`nobody may mentor ${kept} of them`] : [];
  const but = [...without, ...short].join(', and ');
  return { canRun: true, sentence: `Yes: ${waiting}, and ${room}${but === '' ? '' : `; ${but}`}.` };
}

/** Among peers two have to look for a partner who may be one; of an odd number one has to wait. */
function judgePeers(looking: number, kept: number): ReadinessVerdict {
  if (looking === 0) return { canRun: false, sentence: 'No: nobody in this cohort is looking for a partner.' };
  if (looking === 1) return { canRun: false, sentence: 'No: only one person in this cohort is looking for a partner.' };
  const people = `${looking} people look for a partner`;
  if (kept === looking) return { canRun: false, sentence: `No: ${people}, but no two of them may be paired.` };
  const odd = (looking - kept) % 2 === 1 ? ['one of an odd number has to wait'] : [];
  const without = kept > 0 ? [`nobody may partner ${kept} of them`] : [];
  const but = [...without, ...odd].join(', and ');
  return { canRun: true, sentence: `Yes: ${people}${but === '' ? '' : `; ${but}`}.` };
}

const counted = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);
