import { z } from 'zod';
import type { CountedStandings } from '../../domain/matching/accepting/proposal-standing.ts';
import { goalPolicies } from '../../domain/matching/assignment/assignment-problem.ts';
import type { NonPair } from '../../domain/matching/explanations/explain-non-pair.ts';
import { type ProposalView, proposalOrders, proposalViews } from '../../domain/matching/narrow-proposals.ts';
import { weightNames, weightWords } from '../../domain/matching/points/criteria.ts';
import { fitWords, leastFits } from '../../domain/matching/points/fit-word.ts';
import type { KeptColumn } from '../../domain/matching/points/list-kept-columns.ts';
import { comparisons, mostOwnCriteria } from '../../domain/matching/points/own-criterion.ts';
import { route } from '../route.ts';
import { cohortId, domainShape, line, matchRunId, nothing, page, personId, savedFile, written } from '../schemas.ts';
import type {
  AskedRow,
  CandidatesInWords,
  ComparedRuns,
  Draft,
  GroupsInWords,
  LeftOutRow,
  MatchRunSummary,
  MorePlacesRow,
  NamedPerson,
  ProposalRow,
  ReadinessInWords,
  ReadReview,
  SaidInWords,
  ToAskRow,
  UnmatchedRow,
} from './matching-answers.ts';

const unknownManager = z.enum(['block', 'warn']);
/** At most so many mentees with mentors of one department. */
const departmentLimits = z
  .array(z.strictObject({ department: line(), most: z.int().min(0).max(999) }))
  .max(50)
  .default([]);
/** The fewest people a group may have. */
const smallestGroup = z.int().min(2).max(99).nullable().default(null);
const ownCriterion = z.strictObject({
  fact: line(80),
  comparison: z.enum(comparisons),
  weight: z.enum(weightWords),
});
const pair = z.strictObject({ menteeId: personId, mentorId: personId });
/** Turned down since a run was made, which may therefore still propose them. */
const turnedDownSince = z.array(pair).max(5000).default([]);
const runRequest = z.strictObject({
  cohortId,
  policy: z.enum(goalPolicies).default('worst-first'),
  /** As many mentors as can be have somebody, once as many mentees as can be have a mentor. */
  everyMentor: z.boolean().default(false),
  /** Wishes are met before the total counts, after the weakest pair; their weight then adds nothing. */
  wishesFirst: z.boolean().default(false),
  /** How well two people have to fit at least to be proposed; null places as many as can be. */
  leastFit: z.enum(leastFits).nullable().default(null),
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
  /** In a group programme a mentor takes nobody new, or so many that the group has at least this size; null where one is enough. */
  smallestGroup,
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

/** What may count in another round, whenever there is one. */
const anotherRound = z.strictObject({
  keep: z.boolean().default(true),
  onePlaceMore: z.boolean().default(true),
  pairedBefore: z.boolean().default(false),
  unknownManagers: z.boolean().default(false),
});
const saidRequest = runRequest.omit({ round: true }).extend({ anotherRound: anotherRound.prefault({}) });
/** Words of an earlier or a later version are passed over. */
const keptRequest = saidRequest.omit({ cohortId: true }).strip();

/** What is asked of a matching where nothing is said: the only list of it. */
export const usualRequest = runRequest.omit({ cohortId: true }).parse({});

/** What was kept of what was said; the usual where it was kept by a version that did not know of it, or cannot be read. */
export const readKeptRequest = (kept: unknown) => keptRequest.safeParse(kept ?? {}).data ?? keptRequest.parse({});

export const matchingRoutes = {
  'matching.readiness': route({
    input: runRequest.pick({
      cohortId: true,
      unknownManager: true,
      needsSharedHours: true,
      locks: true,
      forbidden: true,
      departmentLimits: true,
      smallestGroup: true,
    }),
    output: domainShape<ReadinessInWords>(),
  }),
  /** What was said for the next run of a cohort. */
  'matching.said': route({ input: z.strictObject({ cohortId }), output: domainShape<SaidInWords>() }),
  /** Keeps all that is said for the next run of a cohort, in place of what was said before. */
  'matching.say': route({ input: saidRequest, output: nothing }),
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
    input: z.strictObject({
      runId: matchRunId,
      view: z.enum(proposalViews).default('all'),
      search: z.string().max(200).default(''),
      fit: z.enum(fitWords).nullable().default(null),
      department: z.string().max(200).nullable().default(null),
      order: z.enum(proposalOrders).default('by name'),
      turnedDown: turnedDownSince,
      ...page,
    }),
    output: z.strictObject({
      rows: domainShape<readonly ProposalRow[]>(),
      /** How many answer to the filters. */
      total: z.int(),
      /** How many each view would show of those that the other filters leave. */
      counts: domainShape<Readonly<Record<ProposalView, number>>>(),
      /** How many of them accepting all would take. */
      openShown: z.int(),
      /** How many of the whole run stand where. */
      standings: domainShape<CountedStandings>(),
      /** Those of the people in its proposals. */
      departments: z.array(z.string()),
      /** Everybody it was asked to find somebody for, by name. */
      everybody: domainShape<readonly NamedPerson[]>(),
      unmatched: domainShape<readonly UnmatchedRow[]>(),
      morePlaces: domainShape<readonly MorePlacesRow[]>(),
      /** All that take a place beyond those agreed to and are still open: their mentors are to be asked first. */
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
  /** Turns proposals into pairings in contemplation, those that can be; nothing is agreed until both sides say yes. */
  'matching.accept': route({
    input: z.strictObject({
      runId: matchRunId,
      pairs: z.union([z.literal('all'), z.array(pair).min(1).max(5000)]),
      /** Proposals that 'all' leaves out, such as those just turned down. */
      except: z.array(pair).max(5000).default([]),
      /** Whether mentors were asked for one place more than agreed, all of them or those of these pairs; the others' pairs are left out. */
      wereAskedForMore: z.union([z.boolean(), z.array(pair).max(5000)]).default(false),
    }),
    output: written.extend({ pairings: z.int(), leftOut: domainShape<readonly LeftOutRow[]>() }),
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
    input: z.strictObject({ runId: matchRunId, turnedDown: turnedDownSince }),
    output: domainShape<GroupsInWords>(),
  }),
  /** The pairs of a cohort whose sides are being asked, whatever run or word they came from: the longest asked first. */
  'matching.asked': route({
    input: z.strictObject({ cohortId, ...page }),
    output: z.strictObject({
      rows: domainShape<readonly AskedRow[]>(),
      total: z.int(),
      /** How many of them one side has said yes to. */
      withOneYes: z.int(),
      /** How many of them were accepted today. */
      ofToday: z.int(),
    }),
  }),
} as const;
