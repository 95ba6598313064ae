import type { PersonId } from '../ids.ts';
import { keyFieldsComplete } from '../key-fields.ts';
import type { LocalDate } from '../local-date.ts';
import type { ReportingLines } from '../matching/rules/reporting-lines.ts';
import { sayReportingLine } from '../matching/rules/say-reporting-line.ts';
import type { PairingRecord } from '../pairing.ts';
import { type PairingStanding, pairingStanding } from '../pairing-standing.ts';
import { hasLeft, type Person } from '../person.ts';
import type { Cohort } from '../programme.ts';
import type { Stage } from '../stage.ts';
import { computePairingHealth, type PairingHealth } from './compute-pairing-health.ts';
import { currentStage } from './current-stage.ts';
import { defaultHealthModel } from './default-health-model.ts';
import { isFollowed } from './is-followed.ts';
import { gatherPairingFacts, type PairingFacts } from './pairing-facts.ts';

/** What is known around a pairing and bears on it. */
export interface PairingSurroundings {
  readonly mentor: Person;
  readonly mentee: Person;
  readonly menteeRegisteredOn: LocalDate | null;
  readonly cohort: Cohort;
  /** Informal partnerships are followed lightly: they need no agreement. */
  readonly isInformal: boolean;
  /** Those of its programme. */
  readonly stages: readonly Stage[];
  readonly lines: ReportingLines;
  readonly nameOf: (person: PersonId) => string;
}

/** One pairing with all that screens, charts and reports ask about it, as of one day. */
export interface PairingPicture {
  readonly record: PairingRecord;
  readonly mentor: Person;
  readonly mentee: Person;
  readonly cohort: Cohort;
  readonly stage: Stage;
  readonly facts: PairingFacts;
  readonly health: PairingHealth;
  readonly standing: PairingStanding;
  /** Why these two stand in one reporting line, in words; null when they do not, or once it was looked at and accepted. */
  readonly conflict: string | null;
  /** False once nothing more is expected of it: health and board leave it out. */
  readonly isFollowed: boolean;
}

/** Whether a record, already as it was known, tells of a pairing on a day: proposed by then, and in a stage. */
export function hasBegun(record: PairingRecord, on: LocalDate): boolean {
  return record.pairing.proposedOn <= on && record.stageEntries.some((entry) => entry.enteredOn <= on);
}

/** Draws one pairing as of a day, from its record already as it was known. The one place where its health is worked out. */
export function picturePairing(
  record: PairingRecord,
  { mentor, mentee, menteeRegisteredOn, cohort, isInformal, stages, lines, nameOf }: PairingSurroundings,
  asOf: LocalDate,
): PairingPicture {
  const standing = pairingStanding(record.steps, asOf);
  // What was a pairing is no conflict any more: former mentors may become managers.
  const chain = standing.endedOn === null ? lines.chainBetween(mentor.id, mentee.id) : null;
  const facts = gatherPairingFacts(
    record,
    {
      stages,
      mentorTrainedOn: mentor.trainedOn,
      menteeTrainedOn: mentee.trainedOn,
      menteeRegisteredOn,
      keyFieldsComplete: keyFieldsComplete(mentor, mentee),
      // Concerns live in a lane of their own, which the vault does not hold yet.
      openConcern: false,
      reportingLineConflict: chain !== null,
      someoneLeft: hasLeft(mentor, asOf) || hasLeft(mentee, asOf),
      needsAgreement: !isInformal,
    },
    asOf,
  );
  return {
    record,
    mentor,
    mentee,
    cohort,
    stage: currentStage(record, stages, asOf).stage,
    facts,
    health: computePairingHealth(facts, defaultHealthModel, asOf),
    standing,
    conflict: chain === null || facts.conflictWaived ? null : sayReportingLine(chain.map(nameOf)),
    isFollowed: isFollowed(record, stages, asOf),
  };
}
