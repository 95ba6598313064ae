import { z } from 'zod';
import type { MatchRunId, PairingId, PersonId } from '../../domain/ids.ts';
import type { Instant, LocalDate } from '../../domain/local-date.ts';
import type { AskedPair, AskedState } from '../../domain/matching/asked-pairs.ts';
import type { RunComparison } from '../../domain/matching/compare-runs.ts';
import { type Weights, weightNames, weightWords } from '../../domain/matching/criteria.ts';
import type { NonPair } from '../../domain/matching/explain-non-pair.ts';
import type { Reason } from '../../domain/matching/explain-proposal.ts';
import type { FitWord } from '../../domain/matching/fit-word.ts';
import type { ReadinessVerdict } from '../../domain/matching/judge-readiness.ts';
import type { KeptColumn } from '../../domain/matching/list-kept-columns.ts';
import { comparisons, mostOwnCriteria, type OwnCriterion } from '../../domain/matching/own-criterion.ts';
import type { ProposedGroup } from '../../domain/matching/proposed-groups.ts';
import type { FoundReadiness } from '../../domain/matching/readiness.ts';
import type { Review } from '../../domain/matching/review/read-review.ts';
import { route } from '../route.ts';
import { cohortId, domainShape, line, matchRunId, nothing, page, personId, savedFile, written } from '../schemas.ts';

/** What readiness finds of people, whose ids get their names for reading. */
type FoundOfPeople =
  | 'untrainedMentors'
  | 'pausedMentors'
  | 'leftMentors'
  | 'unknownManagers'
  | 'loops'
  | 'nobodyMayMentor';

/** Readiness with names in place of ids, for reading. */
export interface ReadinessInWords extends ReadinessVerdict, Omit<FoundReadiness, 'ok' | FoundOfPeople> {
  readonly untrainedMentors: readonly NamedPerson[];
  readonly pausedMentors: readonly NamedPerson[];
  readonly leftMentors: readonly NamedPerson[];
  readonly unknownManagers: readonly NamedPerson[];
  readonly loops: readonly (readonly NamedPerson[])[];
  readonly nobodyMayMentor: readonly NobodyMayRow[];
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
  readonly locked: boolean;
  /** It takes a place beyond those the mentor has agreed to. */
  readonly onePlaceMore: boolean;
  readonly accepted: boolean;
  /** It was accepted and one of the two would rather not; whose answer that was is not told. */
  readonly notToBe: boolean;
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
  readonly accepted: number;
  /** True when the independent check of the optimum agreed. */
  readonly proven: boolean;
  readonly asked: RunAsked;
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

/** A proposal whose mentor would take one mentee more than agreed. */
export type ToAskRow = Pick<ProposalRow, 'menteeId' | 'menteeName' | 'mentorId' | 'mentorName'>;

/** A mentor's group as proposals would make it, with names for reading. */
export interface GroupRow extends Pick<ProposedGroup, 'places' | 'inCommon'> {
  readonly mentor: NamedPerson;
  readonly accompanied: readonly NamedPerson[];
  readonly proposed: readonly NamedPerson[];
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
  readonly policy: 'worst-first' | 'total';
  readonly unknownManager: 'block' | 'warn';
  readonly weights: Partial<Weights>;
  /** Kept together, apart from those accepted since. */
  readonly locks: readonly NamedPair[];
  readonly forbidden: readonly (NamedPair & { readonly reason: string })[];
  readonly departmentLimits: readonly { readonly department: string; readonly most: number }[];
  readonly needsSharedHours: boolean;
  readonly ownCriteria: readonly OwnCriterion[];
}

export interface RunRound {
  readonly after: MatchRunId;
  readonly keep: boolean;
  readonly onePlaceMore: boolean;
  readonly pairedBefore: boolean;
  readonly unknownManagers: boolean;
}

/** A pair with its names, so that it can be named after the proposals have changed. */
export interface NamedPair {
  readonly menteeId: PersonId;
  readonly menteeName: string;
  readonly mentorId: PersonId;
  readonly mentorName: string;
}

/** A pair accepted from a run, and who of the two has said yes. */
export interface AskedRow extends Pick<AskedPair, 'state' | 'yesSince'> {
  readonly pairingId: PairingId;
  readonly menteeName: string;
  readonly mentorName: string;
}

const unknownManager = z.enum(['block', 'warn']);
/** At most so many mentees with mentors of one department. */
const departmentLimits = z
  .array(z.strictObject({ department: line(), most: z.int().min(0).max(999) }))
  .max(50)
  .default([]);
const ownCriterion = z.strictObject({
  fact: line(80),
  comparison: z.enum(comparisons),
  weight: z.enum(weightWords),
});
const pair = z.strictObject({ menteeId: personId, mentorId: personId });
const runRequest = z.strictObject({
  cohortId,
  policy: z.enum(['worst-first', 'total']).default('worst-first'),
  unknownManager: unknownManager.default('warn'),
  /** Keeps people apart whose working days are known to share too few hours. */
  needsSharedHours: z.boolean().default(false),
  /** What is not named keeps its usual weight. */
  weights: z.partialRecord(z.enum(weightNames), z.enum(weightWords)).default({}),
  /** Kept columns that count too. */
  ownCriteria: z
    .array(ownCriterion)
    .max(mostOwnCriteria, `At most ${mostOwnCriteria} kept columns can count.`)
    .default([]),
  locks: z.array(pair).max(500).default([]),
  forbidden: z
    .array(pair.extend({ reason: line() }))
    .max(5000)
    .default([]),
  departmentLimits,
  /** Another round for those whom these proposals left over. */
  round: z
    .strictObject({
      after: matchRunId,
      /** The proposals there are stay as they are; else they are free to move. */
      keep: z.boolean().default(true),
      /** As if every mentor had one place more; whoever would need it is to be asked first. */
      onePlaceMore: z.boolean().default(false),
      pairedBefore: z.boolean().default(false),
      unknownManagers: z.boolean().default(false),
    })
    .nullable()
    .default(null),
});

export const matchingRoutes = {
  'matching.readiness': route({
    input: z.strictObject({ cohortId, unknownManager: unknownManager.default('warn'), departmentLimits }),
    output: domainShape<ReadinessInWords>(),
  }),
  'matching.run': route({ input: runRequest, output: domainShape<MatchRunSummary>() }),
  /** What a run would propose now, beside what the named run of the cohort did; nothing is kept. */
  'matching.draft': route({
    input: runRequest.extend({ beside: matchRunId.nullable().default(null) }),
    output: domainShape<Draft>(),
  }),
  /** Every mentor from one waiting mentee's side, as a run with this request would see them. */
  'matching.candidates': route({
    input: runRequest.extend({ menteeId: personId }),
    output: domainShape<CandidatesInWords>(),
  }),
  /** The kept columns that could count in a cohort, with the way in which each would be compared. */
  'matching.keptColumns': route({ input: z.strictObject({ cohortId }), output: domainShape<readonly KeptColumn[]>() }),
  /** Ends the run of a cohort that is under way, which is then refused as CANCELLED; nothing of it is kept. */
  'matching.cancel': route({ input: z.strictObject({ cohortId }), output: nothing }),
  'matching.runs': route({ input: z.strictObject({ cohortId }), output: domainShape<readonly MatchRunSummary[]>() }),
  'matching.proposals': route({
    input: z.strictObject({ runId: matchRunId, ...page }),
    output: z.strictObject({
      rows: domainShape<readonly ProposalRow[]>(),
      total: z.int(),
      unmatched: domainShape<readonly UnmatchedRow[]>(),
      morePlaces: domainShape<readonly MorePlacesRow[]>(),
      /** All that take a place beyond those agreed to and are not accepted yet: their mentors are to be asked first. */
      toAsk: domainShape<readonly ToAskRow[]>(),
    }),
  }),
  /** What changes for whom between two runs of one cohort; which of them is older does not matter. */
  'matching.compareRuns': route({
    input: z.strictObject({ runId: matchRunId, withRunId: matchRunId }),
    output: domainShape<ComparedRuns>(),
  }),
  /** Why a pair was not proposed: the rules against it, or exactly what it would cost the others. */
  'matching.explainNonPair': route({
    input: z.strictObject({ runId: matchRunId, menteeId: personId, mentorId: personId }),
    output: domainShape<NonPair>(),
  }),
  /** Turns proposals into pairings in contemplation; nothing is agreed until both sides say yes. */
  'matching.accept': route({
    input: z.strictObject({
      runId: matchRunId,
      pairs: z.union([z.literal('all'), z.array(pair).min(1).max(5000)]),
      /** Proposals that 'all' leaves out, such as those just turned down. */
      except: z.array(pair).max(5000).default([]),
      /** The mentors of these pairs were asked for one place more than agreed; without it 'all' leaves such pairs out. */
      wereAskedForMore: z.boolean().default(false),
    }),
    output: written.extend({ pairings: z.int() }),
  }),
  /** The proposals of a run as a workbook with room for answers, saved where the person chooses. */
  'matching.exportReview': route({
    input: z.strictObject({
      runId: matchRunId,
      /** Whom it is meant for, in the coordinator's words. */
      forWhom: line().nullable().default(null),
      withPoints: z.boolean().default(false),
    }),
    output: savedFile,
  }),
  /** What a reviewed file says of the proposals of a run; nothing is written. REVIEW_UNREADABLE or REVIEW_OF_OTHER_PROPOSALS. */
  'matching.readReview': route({
    input: z.strictObject({ runId: matchRunId, file: z.string().max(64) }),
    output: domainShape<ReadReview>(),
  }),
  /** In a group programme, the groups that the open proposals of a run would make; else none. */
  'matching.groups': route({
    input: z.strictObject({ runId: matchRunId }),
    output: domainShape<readonly GroupRow[]>(),
  }),
  /** The pairs accepted from a run: who has said yes, who is still to be asked, and which did not come to be. */
  'matching.asked': route({
    input: z.strictObject({ runId: matchRunId, ...page }),
    output: z.strictObject({
      rows: domainShape<readonly AskedRow[]>(),
      total: z.int(),
      counts: domainShape<Readonly<Record<AskedState, number>>>(),
    }),
  }),
} as const;
