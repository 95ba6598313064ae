import { type Concern, earliestOf, openConcernsOn } from '../concern.ts';
import { isWaivedOn } from '../conflict/waiver.ts';
import { type Attended, readyFor } from '../events/ready-for.ts';
import type { PersonId, StageId } from '../ids.ts';
import { keyFieldsComplete } from '../key-fields.ts';
import type { LocalDate } from '../local-date.ts';
import type { ReportingLines } from '../matching/rules/reporting-lines.ts';
import { sayReportingLine } from '../matching/rules/say-reporting-line.ts';
import type { PairingRecord, StageEntry } from '../pairing.ts';
import { type PairingStanding, pairingStanding } from '../pairing-standing.ts';
import { hasLeft, type Person, type Role } from '../person.ts';
import type { Cohort } from '../programme.ts';
import type { Stage } from '../stage.ts';
import { onStagesInUse } from '../stages-in-use.ts';
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
  /** Those in use in its programme. */
  readonly stages: readonly Stage[];
  /** For every stage of its programme the one in use that stands for it. */
  readonly standIns: ReadonlyMap<StageId, StageId>;
  /** Whether the two are peers, for whom either training does. */
  readonly arePeers: boolean;
  /** What one of them attended. */
  readonly attendedBy: (person: PersonId) => readonly Attended[];
  readonly lines: ReportingLines;
  /** Every concern about it, as far as it is known without the second key. */
  readonly concerns: readonly Concern[];
  readonly nameOf: (person: PersonId) => string;
}

/** One pairing with all that screens, charts and reports ask about it, as of one day. */
export interface PairingPicture {
  /** Read on the stages in use. */
  readonly record: PairingRecord;
  /** The stages as they were entered, those laid aside since among them. */
  readonly asEntered: readonly StageEntry[];
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
  /** Since when a concern is open, and the first day on which one wants another look; null when none is open. */
  readonly concern: ReturnType<typeof earliestOf>;
}

/** Whether a record, already as it was known, tells of a pairing on a day: proposed by then, and in a stage. */
export function hasBegun(record: PairingRecord, on: LocalDate): boolean {
  return record.pairing.proposedOn <= on && record.stageEntries.some((entry) => entry.enteredOn <= on);
}

/** Draws one pairing as of a day, from its record already as it was known. The one place where its health is worked out. */
export function picturePairing(
  recorded: PairingRecord,
  surroundings: PairingSurroundings,
  asOf: LocalDate,
): PairingPicture {
  const { mentor, mentee, menteeRegisteredOn, cohort, isInformal, stages, standIns, lines, concerns, nameOf } =
    surroundings;
  const record = onStagesInUse(recorded, standIns);
  const trainedOn = (person: Person, role: Role) =>
    readyFor(person, surroundings.arePeers ? 'peer' : role, surroundings.attendedBy(person.id)).since;
  const standing = pairingStanding(record.steps, asOf);
  // What was a pairing is no conflict any more: former mentors may become managers.
  const chain = standing.endedOn === null ? lines.chainBetween(mentor.id, mentee.id) : null;
  const openConcerns = openConcernsOn(concerns, asOf);
  const isWaived = chain !== null && isWaivedOn(record.steps, chain, asOf);
  const facts = gatherPairingFacts(
    record,
    {
      stages,
      mentorTrainedOn: trainedOn(mentor, 'mentor'),
      menteeTrainedOn: trainedOn(mentee, 'mentee'),
      menteeRegisteredOn,
      keyFieldsComplete: keyFieldsComplete(mentor, mentee),
      openConcern: openConcerns.length > 0,
      reportingLineConflict: chain !== null && !isWaived,
      someoneLeft: hasLeft(mentor, asOf) || hasLeft(mentee, asOf),
      needsAgreement: !isInformal,
    },
    asOf,
  );
  return {
    record,
    asEntered: recorded.stageEntries,
    mentor,
    mentee,
    cohort,
    stage: currentStage(record, stages, asOf).stage,
    facts,
    health: computePairingHealth(facts, defaultHealthModel, asOf),
    standing,
    conflict: chain === null || isWaived ? null : sayReportingLine(chain.map(nameOf)),
    isFollowed: isFollowed(record, stages, asOf),
    concern: earliestOf(openConcerns),
  };
}
