import type { PersonId } from '../../ids.ts';
import type { PoolMentee, PoolPair } from '../matching-pool.ts';
import { sayFitInstead } from '../points/say-points.ts';
import { wishStrength } from '../points/wish-points.ts';
import type { PreparedPool } from '../prepare-pool.ts';
import type { Proposal } from '../proposals.ts';
import { findLeastChange, type LeastChange } from '../readiness/find-least-change.ts';
import { sayLeastChange } from '../readiness/say-least-change.ts';
import { explainRule } from '../rules/explain-rule.ts';
import type { Rule } from '../rules/hard-rules.ts';
import { limitsInTheWay, sayLimitOf, sayLimitsInTheWay } from '../rules/limits-in-the-way.ts';
import { isOnlyFull } from '../rules/only-full.ts';
import { rulesAgainst } from '../rules/rules-against.ts';
import { groupsInTheWay, sayTooSmall } from '../rules/smallest-groups.ts';
import { explainNobodyMay, sayOthersKept } from './explain-nobody-may.ts';
import { sayWish } from './explain-wishes.ts';
import type { FoundPlaces, PlacesForOne } from './find-more-places.ts';
import { sayPlacesForOne } from './say-more-places.ts';

const isMenteeAway = ({ kind }: Rule) => kind === 'mentee paused' || kind === 'mentee left';

/** What would give somebody a mentor: places, with which they have one; or rules that change, so that one may be proposed. */
export type Help =
  | ({ readonly kind: 'places' } & PlacesForOne)
  | { readonly kind: 'a place with everybody' }
  | ({ readonly kind: 'rules' } & LeastChange);

/** The least that would help a mentee who is left without a mentor; null where nothing is known of a help. */
export function findHelp(prepared: PreparedPool, mentee: PoolMentee, places: FoundPlaces): Help | null {
  const ofOne = places.forOne.get(mentee.personId);
  if (ofOne !== undefined) return { kind: 'places', ...ofOne };
  if (places.withEverybody.has(mentee.personId)) return { kind: 'a place with everybody' };
  const kept = rulesAgainst(prepared, mentee);
  // Whoever is away themselves is not helped by any mentor.
  if (kept === null || kept.some(({ blocking }) => blocking.some(isMenteeAway))) return null;
  return { kind: 'rules', ...findLeastChange(prepared, mentee, kept) };
}

/**
 * Why a mentee is left without a mentor in these pairs: nobody may, or all places went elsewhere and what one would cost;
 * then what would help, and what became of the first wish. `counted` is what the mentee counts with every mentor whom no
 * rule keeps away.
 */
export function explainUnmatched(
  prepared: PreparedPool,
  pairs: readonly Proposal[],
  mentee: PoolMentee,
  counted: ReadonlyMap<PersonId, number>,
  help: Help | null,
): string {
  const sentences = [
    whyLeft(prepared, pairs, mentee, counted),
    ...(counted.size === 0 ? [] : [sayOthersKept(prepared, mentee, new Set(counted.keys()))]),
    ...(help === null ? [] : [sayHelp(prepared, mentee, help)]),
    ...whatBecameOfTheWish(prepared, pairs, mentee),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function sayHelp(prepared: PreparedPool, mentee: PoolMentee, help: Help): string {
  if (help.kind === 'rules') return sayLeastChange(prepared, mentee, help);
  if (help.kind === 'a place with everybody')
    return `If every mentor took one more, there would be somebody for ${prepared.nameOf(mentee.personId)}.`;
  return sayPlacesForOne(help, prepared.nameOf(mentee.personId), prepared.nameOf);
}

function whatBecameOfTheWish(prepared: PreparedPool, pairs: readonly PoolPair[], mentee: PoolMentee): string[] {
  const first = prepared.firstWishOf(mentee.personId);
  if (first === null) return [];
  const names = prepared.namesOf(first);
  const wish = sayWish(names.mentor, names.mentee, first.rank);
  const mentor = prepared.mentors.find(({ personId }) => personId === first.mentorId);
  if (mentor === undefined) return [`${wish}, but is not among the mentors here.`];
  const { blocking } = prepared.rulesFor(mentee, mentor);
  if (blocking.some(isMenteeAway)) return [];
  const [held] = limitsInTheWay(prepared, pairs, new Map([[mentor.personId, 0]]));
  if (blocking.length === 0 && held !== undefined) return [`${wish}, but ${sayLimitOf(prepared, held)}.`];
  if (blocking.length === 0 && groupsInTheWay(prepared, pairs, (one) => one === mentor.personId).length > 0)
    return [`${wish}, but a group there would have been too small.`];
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
  const heldByLimit = limitsInTheWay(prepared, pairs, counted);
  const tooSmall = groupsInTheWay(prepared, pairs, (one) => counted.has(one) && !heldByLimit.includes(one));
  const others = [...counted.keys()].filter((mentor) => !tooSmall.includes(mentor));
  const groups = tooSmall.length === 0 ? '' : sayTooSmall(prepared, tooSmall, pairs, name);
  if (others.length === 0) return groups;
  const who = whoOf(prepared, others, mentee, tooSmall.length > 0);
  const exchange = cheapestExchange(prepared, pairs, counted, heldByLimit);
  const noPlace =
    exchange === null
      ? `${others.length === 1 ? 'has' : 'have'} no place left`
      : others.length === 1
        ? 'is needed by somebody else'
        : 'are all needed by others';
  const taken = heldByLimit.length === 0 ? noPlace : sayLimitsInTheWay(prepared, heldByLimit, others.length);
  const stands = `${groups === '' ? '' : `${groups} `}${who} ${taken}`;
  if (exchange === null && prepared.pool.smallestGroups !== undefined) return `${stands}.`;
  if (exchange === null) {
    if (heldByLimit.length > 0) return `${stands}.`;
    const held = pairs.filter(({ mentorId }) => counted.has(mentorId));
    const holders = held.every(({ kept }) => kept) ? 'a pair that stays as it is' : 'a pair you keep';
    const both = held.some(({ kept }) => kept) && held.some(({ locked }) => locked);
    return `${stands}: every place is held by ${both ? 'pairs that stay or that you keep' : holders}.`;
  }
  // Whoever gives up the place has no other mentor: otherwise serving both would have been the better result.
  const { menteeId, mentorId } = exchange.pair;
  const addsWishes =
    exchange.pair.wishPoints !== 0 || hasWishes(prepared, { menteeId: mentee.personId, mentorId: exchange.instead });
  const isTold = prepared.wishesCount && addsWishes && exchange.loss !== 0;
  const included = isTold ? ' These points include what wishes add.' : '';
  const wishes = lessWished(prepared, exchange.pair, { menteeId: mentee.personId, mentorId: exchange.instead })
    ? ', and less of what people wish for would be met'
    : '';
  const given =
    exchange.instead === mentorId
      ? `Giving ${name} the place of ${prepared.nameOf(menteeId)} with ${prepared.nameOf(mentorId)}, with nobody else moved,`
      : `Pairing ${name} with ${prepared.nameOf(exchange.instead)}, in place of ${prepared.nameOf(menteeId)} with ${prepared.nameOf(mentorId)},`;
  return `${stands}. ${given} would be ${sayFitInstead(exchange.loss)}, and leave ${prepared.nameOf(menteeId)} with no mentor${wishes}.${included}`;
}

/** Mentors who were full from the beginning are not among those that were counted, and may be for the mentee all the same. */
function whoOf(prepared: PreparedPool, counted: readonly PersonId[], mentee: PoolMentee, areTheRest: boolean): string {
  const name = prepared.nameOf(mentee.personId);
  const others = prepared.mentors.filter(({ personId }) => !counted.includes(personId));
  const areOthersFull = others.some((mentor) => isOnlyFull(prepared.rulesFor(mentee, mentor).blocking));
  const mentors = (count: string, noun: string) =>
    `${count} ${areTheRest ? 'other ' : ''}${noun} ${areOthersFull ? 'with room ' : ''}for ${name}`;
  const [only] = counted;
  if (counted.length === 1 && only !== undefined) return `${prepared.nameOf(only)}, ${mentors('the only', 'mentor')},`;
  return mentors(`The ${counted.length}`, 'mentors');
}

const lessWished = ({ pool, wishesOf }: PreparedPool, now: PoolPair, then: PoolPair) =>
  pool.wishesFirst === true && wishStrength(wishesOf(then)) < wishStrength(wishesOf(now));

function hasWishes(prepared: PreparedPool, pair: PoolPair): boolean {
  const { menteeRank, mentorRank } = prepared.wishesOf(pair);
  return menteeRank !== null || mentorRank !== null;
}

/**
 * The free pair whose place costs least when given to the mentee, with its mentor or, where a limit keeps another of the same
 * department from it, with that one; pairs come sorted by id, so ties fall the same way.
 */
function cheapestExchange(
  { departments, pool }: PreparedPool,
  pairs: readonly Proposal[],
  counted: ReadonlyMap<PersonId, number>,
  heldByLimit: readonly PersonId[],
): { pair: Proposal; instead: PersonId; loss: number } | null {
  let cheapest: { pair: Proposal; instead: PersonId; loss: number } | null = null;
  for (const pair of pairs) {
    if (pair.locked || pair.kept) continue;
    const department = departments.of(pair.mentorId);
    // With another mentor one group would be smaller and one larger, which their sizes may not allow.
    const ofTheSame = pool.smallestGroups ? [] : heldByLimit.filter((mentor) => departments.of(mentor) === department);
    for (const instead of [pair.mentorId, ...ofTheSame]) {
      const own = counted.get(instead);
      if (own === undefined) continue;
      const loss = pair.points + pair.wishPoints - own;
      if (cheapest === null || loss < cheapest.loss) cheapest = { pair, instead, loss };
    }
  }
  return cheapest;
}
