import { type Concern, concernKnownAt } from '../../../shared/domain/concern.ts';
import { type Attended, attendedBy } from '../../../shared/domain/events/ready-for.ts';
import type { PairingSurroundings } from '../../../shared/domain/health/picture-pairing.ts';
import type { Instant } from '../../../shared/domain/local-date.ts';
import { createReportingLines } from '../../../shared/domain/matching/rules/reporting-lines.ts';
import type { Pairing } from '../../../shared/domain/pairing.ts';
import { displayName, type Enrolment, type Person } from '../../../shared/domain/person.ts';
import type { Cohort, Programme } from '../../../shared/domain/programme.ts';
import type { KnownStage } from '../../../shared/domain/stage.ts';
import { stageStandIns, stagesInUse } from '../../../shared/domain/stages-in-use.ts';
import type { Readers } from '../ports.ts';
import { keepFor } from './keep-for.ts';

type SurroundingsOf = (pairing: Pairing) => PairingSurroundings;

const keep = keepFor<readonly Person[], SurroundingsOf>();

/**
 * Reads people, cohorts, stages, enrolments, trainings and open concerns once, and says of any pairing what stands around it.
 * Concerns are as they were known at an instant; null for now, and then it is the very same answer as long as nothing of it changed.
 */
export async function gatherSurroundings(read: Readers, knownUntil: Instant | null): Promise<SurroundingsOf> {
  const people = await read.people.list();
  const cohorts = await read.programmes.listCohorts();
  const enrolments = await read.people.listEnrolments();
  const programmes = await read.programmes.list();
  const attended = await read.events.listAttended();
  const concerns = await read.concerns.list();
  const stages: (readonly KnownStage[])[] = [];
  for (const { id } of programmes) stages.push(await read.programmes.everyStageOf(id));
  const gathered = { people, cohorts, enrolments, programmes, attended, concerns, stages };
  if (knownUntil !== null) {
    const known = concerns.map((one) => concernKnownAt(one, knownUntil)).filter((one) => one !== null);
    return surroundingsAmong({ ...gathered, concerns: known });
  }
  const from = [cohorts, enrolments, programmes, attended, concerns, ...stages];
  return keep(people, from, () => surroundingsAmong(gathered));
}

interface Gathered {
  readonly people: readonly Person[];
  readonly cohorts: readonly Cohort[];
  readonly enrolments: readonly Enrolment[];
  readonly programmes: readonly Programme[];
  readonly attended: readonly Attended[];
  readonly concerns: readonly Concern[];
  /** Every stage each programme ever had, in the order of the programmes. */
  readonly stages: readonly (readonly KnownStage[])[];
}

function surroundingsAmong(gathered: Gathered): SurroundingsOf {
  const people = new Map(gathered.people.map((person) => [person.id, person]));
  const cohorts = new Map(gathered.cohorts.map((cohort) => [cohort.id, cohort]));
  const registered = new Map(
    gathered.enrolments
      .filter((enrolment) => enrolment.role === 'mentee')
      .map((enrolment) => [`${enrolment.cohortId} ${enrolment.personId}`, enrolment.registeredOn]),
  );
  const ofProgrammes = new Map(
    gathered.programmes.map((programme, at) => [programme.id, ofProgramme(programme, gathered.stages[at] ?? [])]),
  );
  const trainings = attendedBy(gathered.attended);
  const concernsOf = Map.groupBy(gathered.concerns, ({ pairingId }) => pairingId);
  const lines = createReportingLines(gathered.people);
  return ({ id, mentorId, menteeId, cohortId }) => {
    const cohort = mustHave(cohorts, cohortId);
    return {
      mentor: mustHave(people, mentorId),
      mentee: mustHave(people, menteeId),
      menteeRegisteredOn: registered.get(`${cohortId} ${menteeId}`) ?? null,
      cohort,
      ...mustHave(ofProgrammes, cohort.programmeId),
      attendedBy: trainings,
      lines,
      concerns: concernsOf.get(id) ?? [],
      nameOf: (person) => displayName(mustHave(people, person)),
    };
  };
}

/** What a pairing takes from its programme. */
function ofProgramme(
  { kind, stageModel }: Programme,
  every: readonly KnownStage[],
): Pick<PairingSurroundings, 'stages' | 'standIns' | 'isInformal' | 'arePeers'> {
  const inUse = stagesInUse(every, stageModel);
  return {
    stages: inUse,
    standIns: stageStandIns(every, inUse),
    isInformal: kind === 'informal',
    arePeers: kind === 'peer',
  };
}

function mustHave<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error('a row refers to one that is not there');
  return value;
}
