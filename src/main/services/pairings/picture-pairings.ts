import { computePairingHealth, type PairingHealth } from '../../../shared/domain/health/compute-pairing-health.ts';
import { currentStage } from '../../../shared/domain/health/current-stage.ts';
import { defaultHealthModel } from '../../../shared/domain/health/default-health-model.ts';
import { isFollowed } from '../../../shared/domain/health/is-followed.ts';
import { gatherPairingFacts, type PairingFacts } from '../../../shared/domain/health/pairing-facts.ts';
import type { PairingId, PersonId, ProgrammeId } from '../../../shared/domain/ids.ts';
import { keyFieldsComplete } from '../../../shared/domain/key-fields.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { createReportingLines, type ReportingLines } from '../../../shared/domain/matching/reporting-lines.ts';
import { knownAt, knownNow, type PairingRecord } from '../../../shared/domain/pairing.ts';
import { pairingStanding } from '../../../shared/domain/pairing-standing.ts';
import { displayName, hasLeft, type Person } from '../../../shared/domain/person.ts';
import type { Cohort } from '../../../shared/domain/programme.ts';
import type { Stage } from '../../../shared/domain/stage.ts';
import type { Ports, Readers } from '../ports.ts';

/** One pairing with all that screens, charts and reports ask about it, as of one day. */
export interface PairingPicture {
  readonly record: PairingRecord;
  readonly mentor: Person;
  readonly mentee: Person;
  readonly cohort: Cohort;
  readonly stage: Stage;
  readonly facts: PairingFacts;
  readonly health: PairingHealth;
  /** Why these two stand in one reporting line, in words; null when they do not, or once it was looked at and accepted. */
  readonly conflict: string | null;
  /** The day it was closed, or declined before it had started. */
  readonly endedOn: LocalDate | null;
  /** False once nothing more is expected of it: health and board leave it out. */
  readonly isFollowed: boolean;
}

export interface PictureRequest {
  /** Null for today. */
  readonly asOf: LocalDate | null;
  /** For a past day: what was known at its end, or what is known of it by now. Today knows everything. */
  readonly known?: 'then' | 'by now';
  readonly only?: PairingId;
}

/**
 * Reads everything about pairings at one moment and works out their health with the one function that screens and reports
 * share. Pairings proposed after the day asked for are left out.
 */
export async function picturePairings(
  ports: Ports,
  read: Readers,
  request: PictureRequest,
): Promise<{
  readonly asOf: LocalDate;
  readonly pictures: readonly PairingPicture[];
  readonly stages: readonly (Stage & { readonly programmeId: ProgrammeId })[];
}> {
  const asOf = request.asOf ?? ports.clock.today();
  const at = request.asOf === null || request.known === 'by now' ? null : ports.clock.endOf(request.asOf);
  const people = new Map((await read.people.list()).map((person) => [person.id, person]));
  const cohorts = new Map((await read.programmes.listCohorts()).map((cohort) => [cohort.id, cohort]));
  const stages = await read.programmes.listStages();
  const stagesOf = Map.groupBy(stages, (stage): ProgrammeId => stage.programmeId);
  const registered = new Map(
    (await read.people.listEnrolments())
      .filter((enrolment) => enrolment.role === 'mentee')
      .map((enrolment) => [`${enrolment.cohortId} ${enrolment.personId}`, enrolment.registeredOn]),
  );
  const lines = createReportingLines([...people.values()]);
  const records = await read.pairings.listRecords(request.only === undefined ? undefined : [request.only]);
  const pictures = records
    .map((record) => (at === null ? knownNow(record) : knownAt(record, at)))
    .filter(
      (record) => record.pairing.proposedOn <= asOf && record.stageEntries.some((entry) => entry.enteredOn <= asOf),
    )
    .map((record) => {
      const { pairing } = record;
      const mentor = mustHave(people, pairing.mentorId);
      const mentee = mustHave(people, pairing.menteeId);
      const cohort = mustHave(cohorts, pairing.cohortId);
      return picture({
        record,
        mentor,
        mentee,
        cohort,
        stages: stagesOf.get(cohort.programmeId) ?? [],
        registered,
        lines,
        people,
        asOf,
      });
    });
  return { asOf, pictures, stages };
}

function picture(gathered: {
  record: PairingRecord;
  mentor: Person;
  mentee: Person;
  cohort: Cohort;
  stages: readonly Stage[];
  registered: ReadonlyMap<string, LocalDate>;
  lines: ReportingLines;
  people: ReadonlyMap<PersonId, Person>;
  asOf: LocalDate;
}): PairingPicture {
  const { record, mentor, mentee, cohort, stages, registered, lines, people, asOf } = gathered;
  const ended = pairingStanding(record.steps, asOf).endedOn;
  // What was a pairing is no conflict any more: former mentors may become managers.
  const chain = ended !== null ? null : lines.chainBetween(mentor.id, mentee.id);
  const facts = gatherPairingFacts(
    record,
    {
      stages,
      mentorTrainedOn: mentor.trainedOn,
      menteeTrainedOn: mentee.trainedOn,
      menteeRegisteredOn: registered.get(`${cohort.id} ${mentee.id}`) ?? null,
      keyFieldsComplete: keyFieldsComplete(mentor, mentee),
      // Concerns live in a lane of their own, which the vault does not hold yet.
      openConcern: false,
      reportingLineConflict: chain !== null,
      someoneLeft: hasLeft(mentor, asOf) || hasLeft(mentee, asOf),
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
    conflict: chain === null || facts.conflictWaived ? null : sayChain(chain, people),
    endedOn: ended,
    isFollowed: isFollowed(record, stages, asOf),
  };
}

/** "Ada Park reports to Ben Low, who reports to Cy Moss." The chain runs from the one below to the one above. */
function sayChain(chain: readonly PersonId[], people: ReadonlyMap<PersonId, Person>): string {
  const [first = '', ...above] = chain.map((id) => displayName(mustHave(people, id)));
  return `${first} reports to ${above.join(', who reports to ')}.`;
}

function mustHave<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error('a row refers to one that is not there');
  return value;
}
