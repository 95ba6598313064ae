import type { Kysely } from 'kysely';
import type { CohortId, PersonId } from '../../../shared/domain/ids.ts';
import type { KeptFact } from '../../../shared/domain/kept-fact.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { CareerLevel, Enrolment, Manager, Person, Role } from '../../../shared/domain/person.ts';
import type { KeptRows } from '../kept-rows.ts';
import type { RowWriter } from '../row-writer.ts';
import type { PersonRow, Tables } from '../tables.ts';

export interface Exclusion {
  readonly id: string;
  readonly oneId: PersonId;
  readonly otherId: PersonId;
  readonly reason: string;
}

/** People, their part in cohorts, and who is to be kept apart. */
export function peopleReader(db: Kysely<Tables>, kept: KeptRows) {
  return {
    list: (): Promise<readonly Person[]> =>
      kept.answer('people', ['people'], async () => {
        const rows = await db
          .selectFrom('people')
          .selectAll()
          .orderBy('family_name')
          .orderBy('given_name')
          .orderBy('id')
          .execute();
        return rows.map(toPerson);
      }),
    async find(id: PersonId): Promise<Person | null> {
      const row = await db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? toPerson(row) : null;
    },
    listEnrolments: (): Promise<readonly Enrolment[]> =>
      kept.answer('enrolments', ['enrolments'], async () => {
        const rows = await db.selectFrom('enrolments').selectAll().orderBy('registered_on').orderBy('id').execute();
        return rows.map(toEnrolment);
      }),
    async listExclusions(): Promise<readonly Exclusion[]> {
      const rows = await db.selectFrom('exclusions').selectAll().orderBy('id').execute();
      return rows.map((row) => ({
        id: row.id,
        oneId: row.one_id as PersonId,
        otherId: row.other_id as PersonId,
        reason: row.reason,
      }));
    },
  };
}

/** Writes people, their parts in cohorts, and who is to be kept apart. */
export function peopleWriter(rows: RowWriter, db: Kysely<Tables>) {
  return {
    add: (person: Person) => rows.insert('people', toRow(person)),
    save: (person: Person) => rows.update('people', person.id, toRow(person)),
    async enrol(id: string, enrolment: Enrolment) {
      await rows.insert('enrolments', {
        id,
        person_id: enrolment.personId,
        cohort_id: enrolment.cohortId,
        role: enrolment.role,
        registered_on: enrolment.registeredOn,
      });
    },
    async withdraw(enrolment: Pick<Enrolment, 'personId' | 'cohortId' | 'role'>) {
      const found = await findEnrolment(db, enrolment);
      if (found) await rows.remove('enrolments', found.id);
    },
    keepApart: (exclusion: Exclusion) =>
      rows.insert('exclusions', {
        id: exclusion.id,
        one_id: exclusion.oneId,
        other_id: exclusion.otherId,
        reason: exclusion.reason,
      }),
    allowAgain: (exclusionId: string) => rows.remove('exclusions', exclusionId),
  };
}

function findEnrolment(db: Kysely<Tables>, enrolment: Pick<Enrolment, 'personId' | 'cohortId' | 'role'>) {
  return db
    .selectFrom('enrolments')
    .select('id')
    .where('person_id', '=', enrolment.personId)
    .where('cohort_id', '=', enrolment.cohortId)
    .where('role', '=', enrolment.role)
    .executeTakeFirst();
}

/** An enrolment as the domain knows it. */
export function toEnrolment(row: Tables['enrolments']): Enrolment {
  return {
    personId: row.person_id as PersonId,
    cohortId: row.cohort_id as CohortId,
    role: row.role as Role,
    registeredOn: row.registered_on as LocalDate,
  };
}

function toManager(row: PersonRow): Manager {
  if (row.manager_kind === 'person') return { kind: 'person', id: row.manager_id as PersonId };
  return row.manager_kind === 'none' ? { kind: 'none' } : { kind: 'unknown', said: row.manager_said };
}

const words = (json: string) => JSON.parse(json) as readonly string[];

/** A person as the domain knows them. The image of a row from before a column was there has nothing in it. */
export function toPerson(row: PersonRow): Person {
  return {
    id: row.id as PersonId,
    givenName: row.given_name,
    familyName: row.family_name,
    email: row.email,
    externalId: row.external_id,
    jobTitle: row.job_title,
    jobFunction: row.job_function ?? null,
    department: row.department,
    location: row.location,
    timeZone: row.time_zone ?? null,
    careerLevel: row.career_level as CareerLevel | null,
    grade: row.grade,
    languages: words(row.languages),
    skillsOffered: words(row.skills_offered),
    skillsWanted: words(row.skills_wanted),
    goals: words(row.goals),
    rhythmDays: row.rhythm_days,
    mentorCapacity: row.mentor_capacity,
    menteeNeed: row.mentee_need,
    trainedOn: row.trained_on as LocalDate | null,
    paused: row.paused === 1,
    leftOn: row.left_on as LocalDate | null,
    facts: JSON.parse(row.facts ?? '[]') as readonly KeptFact[],
    manager: toManager(row),
  };
}

function toRow(person: Person): PersonRow {
  return {
    id: person.id,
    given_name: person.givenName,
    family_name: person.familyName,
    email: person.email,
    external_id: person.externalId,
    job_title: person.jobTitle,
    job_function: person.jobFunction,
    department: person.department,
    location: person.location,
    time_zone: person.timeZone,
    career_level: person.careerLevel,
    grade: person.grade,
    languages: JSON.stringify(person.languages),
    skills_offered: JSON.stringify(person.skillsOffered),
    skills_wanted: JSON.stringify(person.skillsWanted),
    goals: JSON.stringify(person.goals),
    rhythm_days: person.rhythmDays,
    mentor_capacity: person.mentorCapacity,
    mentee_need: person.menteeNeed,
    trained_on: person.trainedOn,
    paused: person.paused ? 1 : 0,
    left_on: person.leftOn,
    facts: JSON.stringify(person.facts),
    manager_kind: person.manager.kind,
    manager_id: person.manager.kind === 'person' ? person.manager.id : null,
    manager_said: person.manager.kind === 'unknown' ? person.manager.said : null,
  };
}
