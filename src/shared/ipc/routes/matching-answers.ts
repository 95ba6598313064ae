import type { MatchRunId, PairingId, PersonId } from '../../domain/ids.ts';
import type { Instant, LocalDate } from '../../domain/local-date.ts';
import type { AskedPair } from '../../domain/matching/accepting/asked-pairs.ts';
import type { Hindrance } from '../../domain/matching/accepting/judge-pairs.ts';
import type { ProposalStanding } from '../../domain/matching/accepting/proposal-standing.ts';
import type { ProposedGroup } from '../../domain/matching/accepting/proposed-groups.ts';
import type { GoalPolicy } from '../../domain/matching/assignment/assignment-problem.ts';
import type { RunComparison } from '../../domain/matching/compare-runs.ts';
import type { Reason } from '../../domain/matching/explanations/explain-proposal.ts';
import type { Weights } from '../../domain/matching/points/criteria.ts';
import type { FitWord, LeastFit } from '../../domain/matching/points/fit-word.ts';
import type { OwnCriterion } from '../../domain/matching/points/own-criterion.ts';
import type { ReadinessVerdict } from '../../domain/matching/readiness/judge-readiness.ts';
import type { FoundReadiness } from '../../domain/matching/readiness/readiness.ts';
import type { Review } from '../../domain/matching/review/read-review.ts';
import type { RoundChoices } from '../../domain/matching/rounds/open-round.ts';
import type { ProgrammeKind } from '../../domain/programme.ts';

/** What readiness finds of people, whose ids get their names for reading. */
type FoundOfPeople =
  | 'untrainedMentors'
  | 'pausedMentors'
  | 'leftMentors'
  | 'unknownManagers'
  | 'loops'
  | 'unused'
  | 'waitingForAPlace'
  | 'nobodyMayMentor';

/** Readiness with names in place of ids, for reading. */
export interface ReadinessInWords extends ReadinessVerdict, Omit<FoundReadiness, 'ok' | FoundOfPeople> {
  readonly kind: ProgrammeKind;
  readonly untrainedMentors: readonly NamedPerson[];
  readonly pausedMentors: readonly NamedPerson[];
  readonly leftMentors: readonly NamedPerson[];
  readonly unknownManagers: readonly NamedPerson[];
  readonly loops: readonly (readonly NamedPerson[])[];
  /** Why places would stay empty, a sentence each, with the mentors it is about. */
  readonly unused: readonly AboutPeople[];
  /** Who lacks a place and nothing else. */
  readonly waitingForAPlace: AboutPeople | null;
  readonly nobodyMayMentor: readonly NobodyMayRow[];
}

/** A sentence, and the people it is about. */
export interface AboutPeople {
  readonly sentence: string;
  readonly people: readonly NamedPerson[];
}

/** A mentee whom nobody may mentor, what would give them somebody, and the people it is about. */
export interface NobodyMayRow extends UnmatchedRow {
  readonly wouldHelp: string;
  readonly toLookAt: readonly NamedPerson[];
}

export interface NamedPerson {
  readonly id: PersonId;
  readonly name: string;
}

export interface ProposalRow {
  readonly menteeId: PersonId;
  readonly menteeName: string;
  readonly mentorId: PersonId;
  readonly mentorName: string;
  /** In the order in which they are shown: of two peers the first by name. */
  readonly two: readonly [NamedPerson, NamedPerson];
  /** 'Strong fit', 'Good fit', 'Possible' or 'Worth discussing'. */
  readonly fit: string;
  /** 0 to 10,000; shown only when asked for. */
  readonly points: number;
  /** What the wishes of both sides added beside that. */
  readonly wishPoints: number;
  /** Who of the two wished for the other, one sentence each. */
  readonly wishes: readonly string[];
  /** What speaks for the pair, the weightiest first. */
  readonly reasons: readonly string[];
  /** What the two may differ in. */
  readonly worthDiscussing: readonly string[];
  /** What to know before accepting, such as a manager nobody has named. */
  readonly notes: readonly string[];
  /** Those of the notes that are not for a reviewer. */
  readonly confidential: readonly string[];
  readonly locked: boolean;
  /** It takes a place beyond those the mentor has agreed to. */
  readonly onePlaceMore: boolean;
  readonly standing: ProposalStanding;
  readonly accepted: boolean;
  /** It was accepted and one of the two would rather not; whose answer that was is not told. */
  readonly notToBe: boolean;
  /** Why it cannot be accepted just now; null where it can be, and once it was. */
  readonly hindrance: Hindrance | null;
}

export interface UnmatchedRow {
  readonly menteeId: PersonId;
  readonly menteeName: string;
  readonly why: string;
}

/** What one more place would bring, with any one of these mentors. */
export interface MorePlacesRow {
  readonly sentence: string;
  readonly mentors: readonly NamedPerson[];
}

export interface MatchRunSummary {
  readonly id: MatchRunId;
  readonly madeAt: Instant;
  readonly mentees: number;
  readonly mentors: number;
  readonly places: number;
  readonly proposals: number;
  readonly unmatched: number;
  /** Proposals that have become pairings, those that were not to be left out. */
  readonly accepted: number;
  readonly notToBe: number;
  /** True when the independent check of the optimum agreed. */
  readonly proven: boolean;
  /** What is not proved, where the search for groups ended before it had looked everywhere; null otherwise. */
  readonly notProven: string | null;
  readonly asked: RunAsked;
  /** Whether anybody could partner anybody: then its pairs have no sides. */
  readonly ofPeers: boolean;
  /** The round it was, for those whom earlier proposals left over; null for a first one. */
  readonly round: RunRound | null;
  readonly sentence: string;
}

/** What reviewers decided of the proposals of a run, and in which file they said so. */
export interface ReadReview extends Review {
  readonly fileName: string;
}

/** What changes for whom between two sets of proposals, with names in place of ids, for reading. */
export interface ComparedProposals extends Pick<RunComparison, 'same' | 'served' | 'fits' | 'pointsGained'> {
  readonly moved: readonly {
    readonly mentee: NamedPerson;
    readonly earlier: readonly NamedPerson[];
    readonly later: readonly NamedPerson[];
  }[];
  readonly onlyEarlier: readonly NamedPerson[];
  readonly onlyLater: readonly NamedPerson[];
}

/** A pair that accepting left out, and why. */
export interface LeftOutRow extends Hindrance {
  readonly menteeId: PersonId;
  readonly mentorId: PersonId;
}

/** A proposal whose mentor would take one mentee more than agreed. */
export type ToAskRow = Pick<ProposalRow, 'menteeId' | 'menteeName' | 'mentorId' | 'mentorName'>;

/** A mentor's group as proposals would make it, with names for reading. */
export interface GroupRow extends Pick<ProposedGroup, 'places' | 'inCommon'> {
  readonly mentor: NamedPerson;
  readonly accompanied: readonly NamedPerson[];
  readonly proposed: readonly NamedPerson[];
}

/** The groups of a run, and whoever has a free place and would be without one, where groups have a smallest size. */
export interface GroupsInWords {
  readonly groups: readonly GroupRow[];
  readonly withoutGroup: readonly NamedPerson[];
  readonly whyWithoutGroup: readonly string[];
}

export interface ComparedRuns extends ComparedProposals {
  readonly earlierMadeAt: Instant;
  readonly laterMadeAt: Instant;
}

/** Somebody of a draft, with what tells them from others of the name. */
export interface DraftPerson extends NamedPerson {
  readonly jobTitle: string | null;
  readonly department: string | null;
}

export interface DraftMentee extends DraftPerson {
  readonly waitingSince: LocalDate;
  readonly wants: readonly string[];
  /** How many mentors are still to be found. */
  readonly need: number;
  readonly proposed: readonly DraftPair[];
  /** Why nobody is proposed; null when somebody is. */
  readonly why: string | null;
}

export interface DraftPair {
  readonly mentorId: PersonId;
  readonly mentorName: string;
  readonly fit: FitWord;
  readonly isKept: boolean;
  /** Whether the run it is compared with did not propose the two; false without one. */
  readonly isNew: boolean;
  /** What to know before accepting; for a kept pair also the rules that it passes over. */
  readonly notes: readonly string[];
}

export interface DraftMentor extends DraftPerson {
  /** Places free before anything of the draft is accepted. */
  readonly places: number;
  readonly currentMentees: number;
}

/** What would be proposed now; nothing of it is kept. */
export interface Draft {
  /** Longest waiting first. */
  readonly mentees: readonly DraftMentee[];
  /** By name. */
  readonly mentors: readonly DraftMentor[];
  /** Against the run that was named; null without one. */
  readonly compared: ComparedProposals | null;
}

/** One mentor as somebody a mentee could be paired with. */
export interface CandidateRow extends DraftPerson {
  readonly fit: FitWord;
  readonly points: number;
  readonly wishPoints: number;
  /** One line for each thing that counts, the weightiest first; whether it speaks for the two, had better be discussed, or is not known. */
  readonly lines: readonly CandidateLine[];
  /** What keeping the two would change for the others; null where it is not told. */
  readonly cost: readonly string[] | null;
  readonly wishes: readonly string[];
  readonly notes: readonly string[];
  readonly places: number;
  readonly currentMentees: number;
}

export interface CandidateLine {
  readonly criterion: Reason['criterion'];
  readonly says: 'for' | 'discuss' | 'unknown';
  readonly sentence: string;
}

/** Whom one mentee could be paired with, best first, and whom not. */
export interface CandidatesInWords {
  readonly offered: readonly CandidateRow[];
  readonly kept: readonly (NamedPerson & { readonly rules: readonly string[] })[];
}

/** What a run was asked, with names, so that the next one can go on from there. */
export interface RunAsked {
  readonly policy: GoalPolicy;
  readonly everyMentor: boolean;
  readonly wishesFirst: boolean;
  readonly leastFit: LeastFit | null;
  readonly unknownManager: 'block' | 'warn';
  readonly weights: Partial<Weights>;
  /** Kept together, apart from those accepted since. */
  readonly locks: readonly NamedPair[];
  readonly forbidden: readonly (NamedPair & { readonly reason: string })[];
  readonly departmentLimits: readonly { readonly department: string; readonly most: number }[];
  /** Null where a group of one is welcome. */
  readonly smallestGroup: number | null;
  readonly needsSharedHours: boolean;
  readonly ownCriteria: readonly OwnCriterion[];
}

/** What was said for the next run, with names, and what may count in a round after it. */
export interface SaidInWords extends RunAsked {
  readonly anotherRound: RoundChoices;
}

export interface RunRound extends RoundChoices {
  readonly after: MatchRunId;
}

/** A pair with its names, so that it can be named after the proposals have changed. */
export interface NamedPair {
  readonly menteeId: PersonId;
  readonly menteeName: string;
  readonly mentorId: PersonId;
  readonly mentorName: string;
}

/** Two people who are being asked, for how long, and who of them has said yes. */
export interface AskedRow extends Pick<AskedPair, 'askedFor' | 'yesSince'> {
  readonly pairingId: PairingId;
  readonly menteeName: string;
  readonly mentorName: string;
  /** In the order in which they are shown: of two peers the first by name. */
  readonly two: readonly [NamedPerson, NamedPerson];
}
