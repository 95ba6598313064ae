import type { PairingPicture } from '../health/picture-pairing.ts';
import type { CohortId, PairingId, PersonId, ProgrammeId } from '../ids.ts';
import type { LocalDate } from '../local-date.ts';
import { displayName, type Enrolment, hasLeft, type Person, type Role } from '../person.ts';
import type { Cohort } from '../programme.ts';
import type { Recipient } from './draft-messages.ts';
import type { PairingMessageFacts } from './merge-values.ts';

/** Whom in a cohort: those whose pairing goes on, those whose pairing has ended, or everybody who takes part. */
export const cohortParts = ['paired', 'ended', 'everybody'] as const;

/** Whom a message is for. */
export type MessageTo =
  | { readonly kind: 'pairings'; readonly pairings: readonly PairingId[] }
  | { readonly kind: 'cohort'; readonly cohortId: CohortId; readonly who: (typeof cohortParts)[number] }
  | { readonly kind: 'person'; readonly personId: PersonId };

export const sideChoices = ['both', 'mentee', 'mentor'] as const;
export type SideChoice = (typeof sideChoices)[number];

/** What is known when recipients are chosen, all of one moment. */
export interface Surroundings {
  readonly today: LocalDate;
  readonly me: string | null;
  /** Those asked about, or all; as of today. */
  readonly pictures: readonly PairingPicture[];
  readonly people: readonly Person[];
  readonly enrolments: readonly Enrolment[];
  readonly cohorts: readonly Cohort[];
  readonly programmeName: (id: ProgrammeId) => string | null;
}

/**
 * The people a message goes to, each with the pairing it is about: pairings in the order of the mentees' names, of each the
 * mentee first; without pairings by name.
 */
export function chooseRecipients(to: MessageTo, side: SideChoice, known: Surroundings): readonly Recipient[] {
  return recipientsOf(to, known).filter((recipient) => side === 'both' || recipient.side === side);
}

function recipientsOf(to: MessageTo, known: Surroundings): readonly Recipient[] {
  const both = (pictures: readonly PairingPicture[]) =>
    pictures
      .toSorted((a, b) => byName(a.mentee, b.mentee))
      .flatMap((picture) => [ofPairing(picture, 'mentee', known), ofPairing(picture, 'mentor', known)]);
  switch (to.kind) {
    case 'pairings':
      return both(known.pictures.filter(({ record }) => to.pairings.includes(record.pairing.id)));
    case 'cohort': {
      if (to.who === 'everybody') return enrolled(known, ({ cohortId }) => cohortId === to.cohortId);
      return both(known.pictures.filter(({ cohort }) => cohort.id === to.cohortId).filter(isIn(to.who)));
    }
    case 'person': {
      const own = known.pictures.filter(({ mentor, mentee }) => mentor.id === to.personId || mentee.id === to.personId);
      const live = own.filter(isIn('paired'));
      const about = both(live.length > 0 ? live : own.filter(isIn('ended'))).filter(
        ({ person }) => person.id === to.personId,
      );
      return about.length > 0 ? about : enrolled(known, ({ personId }) => personId === to.personId);
    }
  }
}

const byName = (a: Person, b: Person) => displayName(a).localeCompare(displayName(b), 'en');

const isIn =
  (who: 'paired' | 'ended') =>
  ({ standing }: PairingPicture) =>
    who === 'paired' ? standing.endedOn === null : standing.endedOn !== null && !standing.wasDeclined;

function ofPairing(picture: PairingPicture, side: Role, known: Surroundings): Recipient {
  const { record, mentor, mentee, cohort } = picture;
  return recipient(side === 'mentor' ? mentor : mentee, side, cohort, known, {
    id: record.pairing.id,
    facts: pairingFacts(picture, side, known.today),
  });
}

/**
 * Days that both know of. The last meeting is the last session recorded, never a day that one side told in a check-in: what
 * one of them answers is not told to the other.
 */
function pairingFacts(picture: PairingPicture, side: Role, today: LocalDate): PairingMessageFacts {
  const { record, mentor, mentee, facts } = picture;
  const held = record.sessions.map(({ heldOn }) => heldOn).filter((day) => day <= today);
  const next = facts.nextMeetingOn;
  return {
    side,
    mentor,
    mentee,
    cadenceDays: facts.cadenceDays,
    startedOn: facts.startedOn,
    lastSessionOn: held.toSorted().at(-1) ?? null,
    nextMeetingOn: next !== null && next >= today ? next : null,
    plannedEndOn: facts.endsOn,
  };
}

function enrolled(known: Surroundings, isMeant: (enrolment: Enrolment) => boolean): readonly Recipient[] {
  const people = new Map(known.people.map((person) => [person.id, person]));
  const cohorts = new Map(known.cohorts.map((cohort) => [cohort.id, cohort]));
  return known.enrolments
    .filter(isMeant)
    .flatMap(({ personId, cohortId, role }) => {
      const person = people.get(personId);
      const cohort = cohorts.get(cohortId);
      return person === undefined || cohort === undefined ? [] : [{ person, role, cohort }];
    })
    .toSorted((a, b) => byName(a.person, b.person))
    .map(({ person, role, cohort }) => recipient(person, role, cohort, known, null));
}

function recipient(
  person: Person,
  side: Role,
  cohort: Cohort,
  known: Surroundings,
  pairing: { readonly id: PairingId; readonly facts: PairingMessageFacts } | null,
): Recipient {
  return {
    person,
    hasLeft: hasLeft(person, known.today),
    side,
    pairingId: pairing?.id ?? null,
    cohortId: cohort.id,
    facts: {
      me: known.me,
      programme: known.programmeName(cohort.programmeId) ?? '',
      cohort: cohort.name,
      recipient: person,
      pairing: pairing?.facts ?? null,
    },
  };
}
