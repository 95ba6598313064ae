import type { PersonId } from '../ids.ts';
import type { LocalDate } from '../local-date.ts';
import type { PairingRecord } from '../pairing.ts';
import type { Person, Role } from '../person.ts';
import type { Cohort } from '../programme.ts';
import { type Refusal, refuseCheckIn, refuseSession, refuseStep } from '../recording-rules.ts';
import type { CellProblem } from '../roster/roster-problem.ts';
import { findPairing, type PairingQuestion } from './find-pairing.ts';
import type { ImportedFact } from './imported-fact.ts';
import { isProblem, type Named, nameFinder } from './name-people.ts';
import type { PairingsOf } from './pairings-of.ts';
import type { ParsedRecord } from './parse-record-rows.ts';
import { type PersonRef, personRefs, type RecordField, type RecordKind } from './record-field.ts';

/** What rows are settled against. */
export interface KnownRecords {
  readonly people: readonly Person[];
  readonly pairingsOf: PairingsOf;
  /** The cohort that is imported into. */
  readonly cohort: Cohort;
  readonly today: LocalDate;
}

/** A row that can be recorded: what it tells, and of whom. */
export interface SettledRow {
  readonly row: number;
  readonly mentorId: PersonId;
  readonly menteeId: PersonId;
  /** Null for a pairing of an earlier round, which need not be known. */
  readonly record: PairingRecord | null;
  readonly fact: ImportedFact;
  /** The row names the mentor as mentee and the mentee as mentor. */
  readonly isSwapped: boolean;
}

/** Why a row cannot be recorded. */
export interface Unsettled extends CellProblem {
  /** The meaning of the column it lies with, where it lies with one: how a person is named, or a day that is needed. */
  readonly about: RecordField | null;
}

type Settled = SettledRow | Unsettled;
const problem = (code: CellProblem['code'], value = '', about: RecordField | null = null): Unsettled => ({
  code,
  value: value.slice(0, 200),
  about,
});

/** Finds out what each row tells of which pairing, or why it cannot be recorded. */
export function rowSettler(kind: RecordKind, known: KnownRecords): (row: ParsedRecord) => Settled {
  const find = nameFinder(known.people);
  return (row) => {
    const people: Record<PersonRef, Named> = { mentor: null, mentee: null, reporter: null };
    for (const ref of personRefs) {
      const named = find(row.people[ref]);
      if (isProblem(named)) return { ...named, about: ref };
      people[ref] = named;
    }
    if (kind === 'past pairings' || kind === 'declines') return settleEarlier(kind, row, people, known);
    return settleFact(kind, row, people, known);
  };
}

function settleFact(
  kind: 'sessions' | 'check-ins' | 'exit answers',
  { row, said, people: written }: ParsedRecord,
  people: Record<PersonRef, Named>,
  { pairingsOf, cohort, today }: KnownRecords,
): Settled {
  const { on, reporterSide = null } = said;
  if (on === undefined) return problem('NO_DAY', '', 'on');
  const found = findEitherWay(pairingsOf, { ...people, side: reporterSide, on, cohortId: cohort.id });
  if (typeof found === 'string') return problem(found, Object.values(written).flat().join(', '));
  const { record, isSwapped } = found;
  const { mentorId, menteeId } = record.pairing;
  const settled = (fact: ImportedFact, refusal: Refusal | null): Settled =>
    refusal === null
      ? { row, mentorId, menteeId, record, fact, isSwapped }
      : problem('CANNOT_BE_RECORDED', refusal.sentence);
  if (kind === 'sessions') {
    const session = {
      heldOn: on,
      minutes: said.minutes ?? null,
      mode: said.mode ?? null,
      rolesExercised: said.mentorRoles ?? [],
      // Whoever wrote the two the other way round may have meant either of them.
      arrangedBy: isSwapped ? null : (said.arrangedBy ?? null),
    };
    return settled({ kind: 'session', ...session }, refuseSession(record, on, today));
  }
  const side = reporterSide ?? sideOf(people.reporter, record);
  if (side === null) return problem('SIDE_UNCLEAR');
  if (kind === 'exit answers') {
    const step = { kind: 'exit answered', side, on, value: null } as const;
    const outcome = said.outcome ?? null;
    return settled({ kind: 'exit answer', side, on, outcome, isNew: true }, refuseStep(record, step, today));
  }
  const checkIn = {
    side,
    givenOn: on,
    channel: 'form',
    source: 'imported',
    quality: said.quality ?? null,
    trust: said.trust ?? null,
    fit: said.fit ?? null,
    goalsMoving: said.goalsMoving ?? null,
    wantsContact: said.wantsContact ?? null,
    metOn: said.metOn ?? null,
    // Having met on a day says more than not having met since another.
    notMetSince: said.metOn === undefined ? (said.notMetSince ?? null) : null,
  } as const;
  return settled({ kind: 'check-in', ...checkIn }, refuseCheckIn(record, checkIn, today));
}

/**
 * The pairing a row is about; where there is none, the one of the same two the other way round. Not where the row says on
 * which side somebody answered: that would contradict it.
 */
function findEitherWay(
  pairingsOf: PairingsOf,
  question: PairingQuestion,
): { readonly record: PairingRecord; readonly isSwapped: boolean } | CellProblem['code'] {
  const found = findPairing(pairingsOf, question);
  if (typeof found !== 'string') return { record: found, isSwapped: false };
  const { mentor, mentee, side } = question;
  if (found !== 'PAIRING_NOT_FOUND' || mentor === null || mentee === null || side !== null) return found;
  const turned = findPairing(pairingsOf, { ...question, mentor: mentee, mentee: mentor });
  return typeof turned === 'string' ? found : { record: turned, isSwapped: true };
}

function sideOf(reporter: Named, { pairing }: PairingRecord): Role | null {
  const isMentor = reporter?.has(pairing.mentorId) ?? false;
  const isMentee = reporter?.has(pairing.menteeId) ?? false;
  if (isMentor === isMentee) return null;
  return isMentor ? 'mentor' : 'mentee';
}

function settleEarlier(
  kind: 'past pairings' | 'declines',
  { row, said, people: written }: ParsedRecord,
  people: Record<PersonRef, Named>,
  { today }: KnownRecords,
): Settled {
  const { mentor, mentee } = people;
  if (mentor === null || mentee === null) return problem('NOBODY_NAMED');
  for (const ref of ['mentor', 'mentee'] as const)
    if ((people[ref]?.size ?? 0) > 1) return problem('PERSON_AMBIGUOUS', written[ref].join(' '), ref);
  const [mentorId] = mentor;
  const [menteeId] = mentee;
  if (mentorId === undefined || menteeId === undefined) return problem('PERSON_NOT_FOUND');
  if (mentorId === menteeId) return problem('SAME_PERSON_TWICE');
  const settled = { row, mentorId, menteeId, record: null, isSwapped: false };
  const { on, endedOn, cause = 'not recorded', purpose = null } = said;
  if (kind === 'declines') {
    if (on === undefined) return problem('NO_DAY', '', 'on');
    if (on > today) return problem('CANNOT_BE_RECORDED', 'This day is still to come.');
    return { ...settled, fact: { kind: 'decline', mentorId, menteeId, on, side: said.declinedBy ?? null } };
  }
  // What is recorded of a pairing hangs on its days, and no day is made up.
  if (on === undefined) return problem('NO_BEGINNING', '', 'on');
  if (endedOn === undefined) return problem('NO_END', '', 'endedOn');
  if (endedOn > today) return problem('CANNOT_BE_RECORDED', 'It has not ended yet: this day is still to come.');
  if (endedOn < on) return problem('CANNOT_BE_RECORDED', 'The end is before the beginning.');
  return { ...settled, fact: { kind: 'past pairing', mentorId, menteeId, begunOn: on, endedOn, cause, purpose } };
}
