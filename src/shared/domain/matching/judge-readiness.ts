import type { FoundReadiness } from './readiness.ts';

export interface ReadinessVerdict {
  /** Whether a run makes sense now. */
  readonly canRun: boolean;
  readonly sentence: string;
}

/** Whether a run makes sense now and why, in one sentence: it needs somebody who waits and a place to wait for. */
export function judgeReadiness(
  found: Pick<FoundReadiness, 'mentees' | 'mentors' | 'places' | 'missingPlaces'>,
): ReadinessVerdict {
  if (found.mentees === 0) return { canRun: false, sentence: 'Nobody in this cohort is waiting for a mentor.' };
  if (found.places === 0) return { canRun: false, sentence: 'No mentor in this cohort has room at present.' };
  const waiting = counted(found.mentees, 'mentee waits', 'mentees wait');
  const places = `${counted(found.mentors, 'mentor offers', 'mentors offer')} ${counted(found.places, 'place', 'places')}`;
  const short = found.missingPlaces > 0 ? ` ${counted(found.missingPlaces, 'place is', 'places are')} missing.` : '';
  return { canRun: true, sentence: `Yes: ${waiting}, and ${places}.${short}` };
}

const counted = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);
