import type { PersonId } from '../../ids.ts';
import { explainNobodyMay } from '../explanations/explain-nobody-may.ts';
import type { PoolMentee } from '../matching-pool.ts';
import type { PreparedPool } from '../prepare-pool.ts';
import type { UnmatchedMentee } from '../proposals.ts';
import { isFull, isOnlyFull } from '../rules/only-full.ts';
import { type KeptAway, rulesAgainst } from '../rules/rules-against.ts';
import { findLeastChange, type LeastChange } from './find-least-change.ts';
import { sayLeastChange } from './say-least-change.ts';

/** A mentee whom nobody may mentor: which rule keeps most mentors away, and what would give them somebody. */
export interface NobodyMay extends UnmatchedMentee {
  readonly least: LeastChange;
  readonly wouldHelp: string;
}

/** Mentees who lack a place and nothing else, told once for all of them. */
export interface WaitingForAPlace {
  readonly sentence: string;
  readonly mentees: readonly PersonId[];
}

interface WhoHasNobody {
  readonly nobodyMayMentor: readonly NobodyMay[];
  readonly waitingForAPlace: WaitingForAPlace | null;
}

/**
 * Parts those of these mentees who could have nobody now: some are kept from every mentor by rules, others only wait for a
 * place. `groupless` are mentors whose free places can be given to nobody, `hasRoom` whether any mentor here has one.
 */
export function whoHasNobody(
  prepared: PreparedPool,
  mentees: readonly PoolMentee[],
  groupless: ReadonlySet<PersonId>,
  hasRoom: boolean,
): WhoHasNobody {
  const nobodyMayMentor: NobodyMay[] = [];
  const waiting: PersonId[] = [];
  for (const mentee of mentees) {
    const kept = rulesAgainst(prepared, mentee);
    if (kept === null) {
      if (onlyGroupless(prepared, mentee, groupless)) waiting.push(mentee.personId);
    } else if (kept.length === 0 || kept.some(({ blocking }) => isOnlyFull(blocking))) waiting.push(mentee.personId);
    else nobodyMayMentor.push(nobodyMay(prepared, mentee, kept));
  }
  return { nobodyMayMentor, waitingForAPlace: waiting.length === 0 ? null : sayWaiting(waiting, hasRoom) };
}

/** Whether every mentor whom no rule keeps from the mentee is one of these. */
const onlyGroupless = ({ mentors, rulesFor }: PreparedPool, mentee: PoolMentee, groupless: ReadonlySet<PersonId>) =>
  groupless.size > 0 &&
  mentors.every((mentor) => groupless.has(mentor.personId) || rulesFor(mentee, mentor).blocking.length > 0);

function nobodyMay(prepared: PreparedPool, mentee: PoolMentee, kept: readonly KeptAway[]): NobodyMay {
  const least = findLeastChange(prepared, mentee, kept);
  // That a mentor is full as well is not why they are kept from this mentee.
  const lasting = kept.map(({ mentor, blocking }) => ({ mentor, blocking: blocking.filter((rule) => !isFull(rule)) }));
  return {
    menteeId: mentee.personId,
    why: explainNobodyMay(prepared, mentee, lasting),
    least,
    wouldHelp: sayLeastChange(prepared, mentee, least),
  };
}

function sayWaiting(mentees: readonly PersonId[], hasRoom: boolean): WaitingForAPlace {
  const wait = mentees.length === 1 ? '1 mentee waits for a place' : `${mentees.length} mentees wait for a place`;
  const whom = mentees.length === 1 ? 'that mentee' : 'them';
  const why = hasRoom ? `no mentor who may mentor ${whom} has one to give` : 'no mentor has a free one';
  return { sentence: `${wait}: ${why}.`, mentees };
}
