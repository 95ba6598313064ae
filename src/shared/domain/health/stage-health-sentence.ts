import type { StageHealth } from './compute-stage-health.ts';

type Counted = Pick<StageHealth, 'n' | 'counts'> & { readonly stage: Pick<StageHealth['stage'], 'name'> };

const pairingsSaid = (n: number) => (n === 1 ? '1 pairing' : `${n} pairings`);
const total = (stages: readonly Counted[], count: (stage: Counted) => number) =>
  stages.reduce((sum, stage) => sum + count(stage), 0);

/** Names a stage only where it stands out: more than half of them, and at least two more than any other stage. */
function whereMostAre(stages: readonly Counted[], needing: number): string {
  const concerned = stages.filter((stage) => stage.counts['needs a conversation'] > 0);
  const [first, second] = concerned
    .map(({ stage, counts }) => ({ name: stage.name, count: counts['needs a conversation'] }))
    .toSorted((a, b) => b.count - a.count);
  if (first === undefined) return '';
  if (second === undefined) {
    const all = needing === 1 ? 'it is' : needing === 2 ? 'both are' : 'all of them are';
    return `; ${all} in ${first.name}`;
  }
  const standsOut = first.count > needing / 2 && first.count - second.count >= 2;
  return standsOut ? `; most of them are in ${first.name}` : `; they are spread over ${concerned.length} stages`;
}

/**
 * What the chart of stage health shows, in one sentence of counts, never a percentage. Where little is known of more
 * than half, it says so, so that silence is not taken for health.
 */
export function stageHealthSentence(stages: readonly Counted[]): string {
  const n = total(stages, (stage) => stage.n);
  if (n === 0) return 'No pairing is being followed yet.';
  const needing = total(stages, (stage) => stage.counts['needs a conversation']);
  const littleKnown = total(stages, (stage) => stage.counts['too little to say']);
  const caution = littleKnown > n / 2 ? `, and of ${littleKnown} too little is known to say` : '';
  if (needing === 0) return `No pairing needs a conversation; ${pairingsSaid(n)} followed${caution}.`;
  const verb = needing === 1 ? 'needs' : 'need';
  return `${needing} of ${pairingsSaid(n)} ${verb} a conversation${whereMostAre(stages, needing)}${caution}.`;
}
