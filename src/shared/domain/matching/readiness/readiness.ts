import { attendedBy, isTrained } from '../../events/ready-for.ts';
import type { PersonId } from '../../ids.ts';
import { hasLeft, isAvailable, type Person } from '../../person.ts';
import type { ProgrammeKind } from '../../programme.ts';
import { checkPool } from '../check-pool.ts';
import type { MatchingPool, UnknownManagerPolicy } from '../matching-pool.ts';
import { readinessOfPeers } from '../peers/readiness-of-peers.ts';
import { type PreparedPool, preparePool } from '../prepare-pool.ts';
import type { UnusedPlaces } from '../rules/groups-out-of-reach.ts';
import { placesWithin } from '../rules/shared-places.ts';
import { type SkillSupply, type Supply, supplyBy, supplyOfSkills } from './supply.ts';
import { usablePlaces } from './usable-places.ts';
import { type NobodyMay, type WaitingForAPlace, whoHasNobody } from './who-has-nobody.ts';

export interface FoundReadiness {
  readonly ok: true;
  readonly kind: ProgrammeKind;
  /** People available now, and what they ask for and offer. Those paused or gone are left out. */
  readonly mentees: number;
  readonly mentorsAskedFor: number;
  readonly mentors: number;
  /** Mentors with a free place, and these places. */
  readonly mentorsWithRoom: number;
  readonly freePlaces: number;
  /** Of these the places that a run could fill: the smallest size of a group and the limits of departments may keep some empty. */
  readonly places: number;
  readonly unused: readonly UnusedPlaces[];
  /** Places missing even if everybody could be paired with everybody. */
  readonly missingPlaces: number;
  readonly skills: SkillSupply;
  readonly departments: readonly Supply[];
  readonly sites: readonly Supply[];
  readonly untrainedMentors: readonly PersonId[];
  readonly pausedMentors: readonly PersonId[];
  readonly leftMentors: readonly PersonId[];
  /** What is done about a reporting line that can neither be shown nor ruled out. */
  readonly unknownManager: UnknownManagerPolicy;
  /** People whose manager has to be found out before every line is known: participants, or people above them. */
  readonly unknownManagers: readonly PersonId[];
  /** Participants whose line upwards ends at one of these: with 'block', no pair is proposed with any of them. */
  readonly openLines: number;
  /** People who report to each other in a circle. */
  readonly loops: readonly (readonly PersonId[])[];
  /** Those whom rules keep from every mentor. */
  readonly nobodyMayMentor: readonly NobodyMay[];
  /** Those to whom every mentor is lost who may mentor them, for want of a place and of nothing else; null where there are none. */
  readonly waitingForAPlace: WaitingForAPlace | null;
}

export type Readiness = FoundReadiness | { readonly ok: false; readonly sentence: string };

/** What to look after before matching: places against demand, training, unknown managers, and whom nobody may mentor. */
export function readiness(pool: MatchingPool): Readiness {
  // Locks that cannot be kept are told by the run: what there is to look after is so all the same.
  const sentence = checkPool({ ...pool, locks: [] });
  if (sentence !== null) return { ok: false, sentence };
  if (pool.kind === 'peer') return readinessOfPeers(pool);
  const prepared = preparePool(pool);
  const people = new Map(pool.people.map((person) => [person.id, person]));
  const withPerson = <Part extends { personId: PersonId }>(part: Part) => ({
    ...part,
    person: people.get(part.personId)!,
  });
  const isHere = ({ person }: { person: Person }) => isAvailable(person, pool.today);
  const mentees = prepared.mentees
    .filter(({ need }) => need > 0)
    .map(withPerson)
    .filter(isHere);
  const enrolledMentors = prepared.mentors.map(withPerson);
  const mentors = enrolledMentors.filter(isHere);
  const trainings = attendedBy(pool.attended ?? []);
  // Every figure of places is of those that somebody could be given.
  const { mentors: usable, left, groupless, unused } = usablePlaces(prepared, mentors);
  const freePlaces = mentors.reduce((sum, mentor) => sum + mentor.places, 0);
  const places = placesWithin(usable, left);
  const mentorsAskedFor = mentees.reduce((sum, mentee) => sum + mentee.need, 0);
  const idsOf = (parts: readonly { person: Person }[]) => parts.map(({ person }) => person.id);
  // Whoever is kept together with somebody has a mentor, whatever the rules say of the others.
  const locked = new Set(pool.locks.map(({ menteeId }) => menteeId));
  const isGone = ({ person }: { person: Person }) => hasLeft(person, pool.today);

  return {
    ok: true,
    kind: pool.kind,
    mentees: mentees.length,
    mentorsAskedFor,
    mentors: mentors.length,
    mentorsWithRoom: mentors.filter((mentor) => mentor.places > 0).length,
    freePlaces,
    places,
    unused,
    missingPlaces: Math.max(0, mentorsAskedFor - places),
    skills: supplyOfSkills(mentees, usable, left),
    departments: supplyBy(mentees, usable, left, ({ department }) => department),
    sites: supplyBy(mentees, usable, left, ({ location }) => location),
    untrainedMentors: idsOf(
      mentors.filter(({ person }) => !isTrained(person, 'mentor', trainings(person.id), pool.today)),
    ),
    pausedMentors: idsOf(enrolledMentors.filter((mentor) => mentor.person.paused && !isGone(mentor))),
    leftMentors: idsOf(enrolledMentors.filter(isGone)),
    unknownManager: pool.unknownManager,
    ...openLinesOf(prepared, new Set(idsOf([...mentees, ...mentors]))),
    loops: prepared.lines.loops,
    ...whoHasNobody(
      prepared,
      mentees.filter(({ personId }) => !locked.has(personId)),
      groupless,
      freePlaces > 0,
    ),
  };
}

/** Whose managers have to be found out before every line of these people is known. */
export function openLinesOf({ lines }: PreparedPool, participants: ReadonlySet<PersonId>) {
  const ends = [...participants].flatMap((id) => lines.openEndOf(id) ?? []);
  const unknown = ends.filter(({ because }) => because === 'manager unknown');
  return { unknownManagers: [...new Set(unknown.map(({ at }) => at))].sort(), openLines: unknown.length };
}
