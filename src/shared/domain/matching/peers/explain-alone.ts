import type { PersonId } from '../../ids.ts';
import { sayWish } from '../explanations/explain-wishes.ts';
import { sayFitInstead } from '../points/say-points.ts';
import type { PreparedPool } from '../prepare-pool.ts';
import { explainRule } from '../rules/explain-rule.ts';
import { rulesAgainst } from '../rules/rules-against.ts';
import type { PeerProblem } from './peer-problem.ts';
import type { PeerChoice } from './peer-result.ts';
import { sayNobodyPartners } from './say-nobody-partners.ts';

/** Why somebody is left without a partner in the best choice: nobody may, or who would wait in their place; then what became of the first wish. */
export function explainAlone(prepared: PreparedPool, problem: PeerProblem, choice: PeerChoice, peer: number): string {
  const { personId } = prepared.mentees[peer]!;
  return [whyAlone(prepared, problem, choice, peer), ...whatBecameOfTheWish(prepared, personId)].join(' ');
}

function whyAlone(prepared: PreparedPool, problem: PeerProblem, choice: PeerChoice, peer: number): string {
  const { points, keys } = problem;
  const size = keys.length;
  const self = prepared.mentees[peer]!;
  const kept = rulesAgainst(prepared, self);
  if (kept !== null) return sayNobodyPartners(prepared, self.personId, kept);
  const nameOf = (at: number) => prepared.nameOf(prepared.mentees[at]!.personId);
  const name = nameOf(peer);
  const possible = [...keys.keys()].filter((at) => points[peer * size + at]! >= 0);
  const onlyOne = possible.length === 1 ? nameOf(possible[0]!) : null;
  const exchange = cheapestExchange(problem, choice, peer);
  if (exchange === null) {
    return onlyOne === null
      ? `All ${possible.length} people who may partner ${name} are in locked pairs.`
      : `${onlyOne}, the only one who may partner ${name}, is in a locked pair.`;
  }
  const isOdd = size % 2 === 1 && choice.alone.length === 1;
  const why = isOdd
    ? `${size} people look for a partner, an odd number, so one of them has to wait.`
    : onlyOne === null
      ? `All ${possible.length} people who may partner ${name} are in other pairs.`
      : `${onlyOne}, the only one who may partner ${name}, is in another pair.`;
  const { partner, instead, loss } = exchange;
  const included = prepared.wishesCount && loss !== 0 ? ' What wishes add is counted in that.' : '';
  return `${why} Pairing ${name} with ${nameOf(partner)} would be ${sayFitInstead(loss)}, and leave ${nameOf(instead)} without a partner.${included}`;
}

/** Whose partner would come to this peer at the least loss; of equals the first. Pairs that are locked stay. */
function cheapestExchange({ points, keys, locks }: PeerProblem, { pairs }: PeerChoice, peer: number) {
  const size = keys.length;
  const locked = new Set(locks.flat());
  let cheapest: { readonly partner: number; readonly instead: number; readonly loss: number } | null = null;
  for (const [one, other] of pairs) {
    if (locked.has(one)) continue;
    for (const [partner, instead] of [[one, other] as const, [other, one] as const]) {
      const own = points[peer * size + partner]!;
      if (own < 0) continue;
      // Never less than nothing: else the choice would have been another.
      const loss = points[one * size + other]! - own;
      if (cheapest === null || loss < cheapest.loss) cheapest = { partner, instead, loss };
    }
  }
  return cheapest;
}

function whatBecameOfTheWish(prepared: PreparedPool, personId: PersonId): string[] {
  const own = prepared.pool.wishes.filter(({ by, menteeId }) => by === 'mentee' && menteeId === personId);
  const [first] = own.toSorted((a, b) => a.rank - b.rank || (a.mentorId < b.mentorId ? -1 : 1));
  if (first === undefined) return [];
  const names = prepared.namesOf(first);
  const wish = sayWish(names.mentor, names.mentee, first.rank);
  const self = prepared.mentees.find((one) => one.personId === personId);
  const wished = prepared.mentors.find((one) => one.personId === first.mentorId);
  if (self === undefined || wished === undefined) return [`${wish}, but is not looking for a partner here.`];
  const { blocking } = prepared.rulesFor(self, wished);
  if (blocking.length === 0) return [`${wish}, and is in another pair.`];
  return [`${wish}.`, ...blocking.map((rule) => explainRule(rule, names)), 'A wish cannot change that.'];
}
