import { z } from 'zod';
import type { MatchRunId, PersonId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/local-date.ts';
import type { RunComparison } from '../../domain/matching/compare-runs.ts';
import { weightNames, weightWords } from '../../domain/matching/criteria.ts';
import type { NonPair } from '../../domain/matching/explain-non-pair.ts';
import type { ReadinessVerdict } from '../../domain/matching/judge-readiness.ts';
import type { FoundReadiness } from '../../domain/matching/readiness.ts';
import { route } from '../route.ts';
import { cohortId, domainShape, line, matchRunId, nothing, page, personId, written } from '../schemas.ts';

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
  readonly accepted: boolean;
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

const unknownManager = z.enum(['block', 'warn']);
const pair = z.strictObject({ menteeId: personId, mentorId: personId });

export const matchingRoutes = {
  'matching.readiness': route({
    input: z.strictObject({ cohortId, unknownManager: unknownManager.default('warn') }),
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
    }),
    output: domainShape<MatchRunSummary>(),
  }),
  /** Ends the run of a cohort that is under way, which is then refused as CANCELLED; nothing of it is kept. */
  'matching.cancel': route({ input: z.strictObject({ cohortId }), output: nothing }),
  'matching.runs': route({ input: z.strictObject({ cohortId }), output: domainShape<readonly MatchRunSummary[]>() }),
  'matching.proposals': route({
    input: z.strictObject({ runId: matchRunId, ...page }),
    output: z.strictObject({
      rows: domainShape<readonly ProposalRow[]>(),
      total: z.int(),
      unmatched: domainShape<readonly UnmatchedRow[]>(),
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
    }),
    output: written.extend({ pairings: z.int() }),
  }),
} as const;
