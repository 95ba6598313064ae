import type { PersonId } from '../ids.ts';
import { explainRule } from './explain-rule.ts';
import { sayWish } from './explain-wishes.ts';
import type { Rule } from './hard-rules.ts';
import type { PoolMentee, PoolPair } from './matching-pool.ts';
import type { PreparedPool } from './prepare-pool.ts';
import type { Proposal } from './proposals.ts';
import { type KeptAway, rulesAgainst } from './rules-against.ts';

/** Rules that keep single mentors away; those about the mentee alone are told before. */
type MentorRule = Exclude<Rule['kind'], 'same person' | 'mentee paused' | 'mentee left'>;

/** What the mentors kept away by a rule are or do, after their number. */
const inWords: Record<MentorRule, (count: number) => string> = {
  'reporting line': (count) => `${count === 1 ? 'stands' : 'stand'} in one reporting line with them`,
  'unknown manager': () => `may stand in one reporting line with them, because somebody's manager is not known`,
  'excluded pair': (count) => `${count === 1 ? 'is' : 'are'} not to be paired with them`,
  'earlier pairing': (count) => `${count === 1 ? 'has' : 'have'} been their mentor before`,
  'declined before': (count) => `${count === 1 ? 'was' : 'were'} proposed before without coming to a pairing`,
  'mentor paused': () => 'asked not to be proposed for now',
  'mentor left': (count) => `${count === 1 ? 'has' : 'have'} left`,
  'no capacity': (count) => `${count === 1 ? 'has' : 'have'} no free place`,
  'no common language': (count) => `${count === 1 ? 'shares' : 'share'} no language with them`,
  'too few shared hours': (count) => `${count === 1 ? 'works' : 'work'} at hours too far from theirs`,
};

/** Why nobody in this pool may mentor the mentee, naming the rule that keeps most mentors away. `kept` are all of them. */
export function explainNobodyMay(prepared: PreparedPool, mentee: PoolMentee, kept: readonly KeptAway[]): string {
  const name = prepared.nameOf(mentee.personId);
  if (kept.length === 0) return `There is no mentor in this pool for ${name}.`;
  const counts = new Map<MentorRule, number>();
  for (const { kind } of kept.flatMap(({ blocking }) => blocking)) {
    if (kind === 'mentee left') return `${name} has left.`;
    if (kind === 'mentee paused') return `${name} asked not to be proposed for now.`;
    if (kind !== 'same person') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [kind, count] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most));
  const words = inWords[kind](count);
  return count === kept.length
    ? `Nobody may mentor ${name}: ${count === 1 ? 'the only mentor' : `all ${count} mentors`} ${words}.`
    : `Nobody may mentor ${name}: ${count} of ${kept.length} mentors ${words}, and other rules keep the rest.`;
}

/**
 * Why a mentee is left without a mentor in these pairs: nobody may, or all places went elsewhere and what one would cost;
 * then what became of the first wish. `counted` is what the mentee counts with every mentor whom no rule keeps away.
 */
export function explainUnmatched(
  prepared: PreparedPool,
  pairs: readonly Proposal[],
  mentee: PoolMentee,
  counted: ReadonlyMap<PersonId, number>,
): string {
  return [whyLeft(prepared, pairs, mentee, counted), ...whatBecameOfTheWish(prepared, mentee)].join(' ');
}

function whatBecameOfTheWish(prepared: PreparedPool, mentee: PoolMentee): string[] {
  const own = prepared.pool.wishes.filter(({ by, menteeId }) => by === 'mentee' && menteeId === mentee.personId);
  const [first] = own.toSorted((a, b) => a.rank - b.rank || (a.mentorId < b.mentorId ? -1 : 1));
  if (first === undefined) return [];
  const names = prepared.namesOf(first);
  const wish = sayWish(names.mentor, names.mentee, first.rank);
  const mentor = prepared.mentors.find(({ personId }) => personId === first.mentorId);
  if (mentor === undefined) return [`${wish}, but is not among the mentors here.`];
  const { blocking } = prepared.rulesFor(mentee, mentor);
  if (blocking.length === 0) return [`${wish}, but every place there went to somebody else.`];
  const rules = blocking.map((rule) => explainRule(rule, names));
  return [`${wish}.`, ...rules, `A wish cannot change that.`];
}

function whyLeft(
  prepared: PreparedPool,
  pairs: readonly Proposal[],
  mentee: PoolMentee,
  counted: ReadonlyMap<PersonId, number>,
): string {
  const kept = counted.size === 0 ? rulesAgainst(prepared, mentee) : null;
  if (kept !== null) return explainNobodyMay(prepared, mentee, kept);
  const name = prepared.nameOf(mentee.personId);
  const [only] = counted.keys();
  const who =
    counted.size === 1 && only !== undefined
      ? `${prepared.nameOf(only)}, the only mentor for ${name},`
      : `The ${counted.size} mentors for ${name}`;
  const taken = counted.size === 1 ? 'has no place left' : 'have no place left';

  const exchange = cheapestExchange(pairs, counted);
  if (exchange === null) return `${who} ${taken}: every place is held by a locked pair.`;
  // Whoever gives up the place has no other mentor: otherwise serving both would have been the better result.
  const { menteeId, mentorId } = exchange.pair;
  const cost = exchange.loss === 0 ? 'no points' : `${exchange.loss} ${exchange.loss === 1 ? 'point' : 'points'}`;
  const included = prepared.wishesCount && exchange.loss !== 0 ? ' These points include what wishes add.' : '';
  return `${who} ${taken}. Giving ${name} the place of ${prepared.nameOf(menteeId)} with ${prepared.nameOf(mentorId)} would cost ${cost} and leave ${prepared.nameOf(menteeId)} with no mentor.${included}`;
}

/** The free pair whose place costs least when given to the mentee; pairs come sorted by id, so ties fall the same way. */
function cheapestExchange(
  pairs: readonly Proposal[],
  counted: ReadonlyMap<PersonId, number>,
): { pair: PoolPair; loss: number } | null {
  let cheapest: { pair: PoolPair; loss: number } | null = null;
  for (const pair of pairs) {
    const own = counted.get(pair.mentorId);
    if (own === undefined || pair.locked) continue;
    const loss = pair.points + pair.wishPoints - own;
    if (cheapest === null || loss < cheapest.loss) cheapest = { pair, loss };
  }
  return cheapest;
}
