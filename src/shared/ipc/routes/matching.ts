import { z } from 'zod';
import type { MatchRunId, PairingId, PersonId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/local-date.ts';
import type { AskedPair, AskedState } from '../../domain/matching/asked-pairs.ts';
import type { RunComparison } from '../../domain/matching/compare-runs.ts';
import { weightNames, weightWords } from '../../domain/matching/criteria.ts';
import type { NonPair } from '../../domain/matching/explain-non-pair.ts';
import type { ReadinessVerdict } from '../../domain/matching/judge-readiness.ts';
import type { ProposedGroup } from '../../domain/matching/proposed-groups.ts';
import type { FoundReadiness } from '../../domain/matching/readiness.ts';
import { route } from '../route.ts';
import { cohortId, domainShape, line, matchRunId, page, personId, written } from '../schemas.ts';

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
  readonly policy: 'worst-first' | 'total';
  /** What was done about people whose reporting line is not known to its top. */
  readonly unknownManager: 'block' | 'warn';
  readonly sentence: string;
}

/** A comparison of two runs with names in place of ids, for reading. */
export interface ComparedRuns extends Pick<RunComparison, 'same' | 'served' | 'fits' | 'pointsGained'> {
  readonly earlierMadeAt: Instant;
  readonly laterMadeAt: Instant;
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
const pair = z.strictObject({ menteeId: personId, mentorId: personId });

export const matchingRoutes = {
  'matching.readiness': route({
    input: z.strictObject({ cohortId, unknownManager: unknownManager.default('warn'), departmentLimits }),
    output: domainShape<ReadinessInWords>(),
  }),
  'matching.run': route({
    input: z.strictObject({
      cohortId,
      policy: z.enum(['worst-first', 'total']).default('worst-first'),
      unknownManager: unknownManager.default('warn'),
      /** What is not named keeps its usual weight. */
      weights: z.partialRecord(z.enum(weightNames), z.enum(weightWords)).default({}),
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
    }),
    output: domainShape<MatchRunSummary>(),
  }),
  'matching.runs': route({ input: z.strictObject({ cohortId }), output: domainShape<readonly MatchRunSummary[]>() }),
  'matching.proposals': route({
    input: z.strictObject({ runId: matchRunId, ...page }),
    output: z.strictObject({
      rows: domainShape<readonly ProposalRow[]>(),
      total: z.int(),
      unmatched: domainShape<readonly UnmatchedRow[]>(),
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
