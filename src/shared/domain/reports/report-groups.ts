import type { LocalDate } from '../local-date.ts';
import { hasLeft, type Person } from '../person.ts';
import { type Group, groupMaker } from './group.ts';
import type { ReportFacts, ReportPairing } from './report-facts.ts';

/** Who and what a report counts: the people and pairings of its facts as groups. */
export interface ReportGroups {
  readonly mentors: Group;
  readonly mentees: Group;
  readonly followed: Group;
  readonly started: Group;
  readonly closed: Group;
  /** On the roster on the last day. */
  readonly present: readonly Person[];
  readonly mentored: Group;
  readonly mentoring: Group;
  /** One followed pairing that was not closed for each mentee, and for each mentor, who is on the roster. */
  readonly firstOfMentee: Group;
  readonly firstOfMentor: Group;
  readonly groupOfPeople: (people: readonly Person[]) => Group;
  readonly groupOfPairings: (pairings: readonly ReportPairing[]) => Group;
}

/** Whether a day lies in the period of a report. */
export const isWithin = (facts: ReportFacts, day: LocalDate | null): boolean =>
  day !== null && day >= facts.from && day <= facts.to;

/** The groups that several sections of a report share. */
export function reportGroups(facts: ReportFacts): ReportGroups {
  const make = groupMaker();
  const groupOfPeople = (people: readonly Person[]) => make(people.map((person) => `person ${person.id}`));
  const groupOfPairings = (pairings: readonly ReportPairing[]) =>
    make(pairings.map((pairing) => `pairing ${pairing.record.pairing.id}`));
  const registered = (role: 'mentor' | 'mentee') =>
    make(
      facts.enrolments
        .filter((one) => one.role === role && one.registeredOn <= facts.to)
        .map((one) => `person ${one.personId}`),
    );
  const present = facts.people.filter((person) => !hasLeft(person, facts.to));
  const onRoster = groupOfPeople(present);
  const followed = facts.pairings.filter((pairing) => pairing.isFollowed);
  // A pairing that was closed is followed for a while, but nobody is mentored in it any more.
  const live = followed.filter((pairing) => pairing.closedOn === null);
  const firsts = (side: 'mentor' | 'mentee') => [
    ...new Map(
      live
        .filter((pairing) => (groupOfPeople([pairing[side]]) & onRoster) !== 0n)
        .map((pairing) => [pairing[side].id, pairing]),
    ).values(),
  ];
  const [ofMentees, ofMentors] = [firsts('mentee'), firsts('mentor')];
  return {
    mentors: registered('mentor'),
    mentees: registered('mentee'),
    followed: groupOfPairings(followed),
    started: groupOfPairings(facts.pairings.filter((pairing) => isWithin(facts, pairing.startedOn))),
    closed: groupOfPairings(facts.pairings.filter((pairing) => isWithin(facts, pairing.closedOn))),
    present,
    mentored: groupOfPeople(ofMentees.map((pairing) => pairing.mentee)),
    mentoring: groupOfPeople(ofMentors.map((pairing) => pairing.mentor)),
    firstOfMentee: groupOfPairings(ofMentees),
    firstOfMentor: groupOfPairings(ofMentors),
    groupOfPeople,
    groupOfPairings,
  };
}
