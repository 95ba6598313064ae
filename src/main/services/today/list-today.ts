import { attendedBy, readyFor } from '../../../shared/domain/events/ready-for.ts';
import type { PairingPicture } from '../../../shared/domain/health/picture-pairing.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { displayName, type Person } from '../../../shared/domain/person.ts';
import { lastTalk } from '../../../shared/domain/today/last-talk.ts';
import { findNextPlanned } from '../../../shared/domain/today/next-planned.ts';
import type { PairingToday } from '../../../shared/domain/today/nudge.ts';
import type { TodaySection } from '../../../shared/domain/today/nudge-rules.ts';
import { pairingNudges } from '../../../shared/domain/today/pairing-nudges.ts';
import { type FoundNudges, planToday } from '../../../shared/domain/today/plan-today.ts';
import { questionsToAsk } from '../../../shared/domain/today/questions-to-ask.ts';
import type { TodayEntry } from '../../../shared/domain/today/rank-nudges.ts';
import { todaySentence } from '../../../shared/domain/today/today-sentence.ts';
import { startsSoon, trainingNudge } from '../../../shared/domain/today/training-nudges.ts';
import type { Today, TodayPerson, TodayRow } from '../../../shared/ipc/routes/today.ts';
import { toPairingRow } from '../pairings/pairing-row.ts';
import { picturePairings } from '../pairings/picture-pairings.ts';
import type { Ports, Readers } from '../ports.ts';
import { listPeerCohorts } from '../programme/list-peer-cohorts.ts';
import { listDoneToday } from './list-done-today.ts';

/** A section holds at most so many lines; who works through them sees the next ones. */
const mostRows = 200;

/** Whom to contact today and why, in the order of need; what was put off, and what was done. */
export async function listToday(ports: Ports): Promise<Today> {
  return ports.store.read(async (read) => {
    const { asOf, pictures } = await picturePairings(ports, read, { asOf: null });
    const isInformal = await informalProgrammes(read);
    const ofPairings = pictures.map((picture) => found(picture, isInformal(picture), asOf));
    const untrained = await findUntrained(read, asOf);
    const ofPeople = [...untrained.values()].map(({ found }) => found);
    const plan = planToday([...ofPairings, ...ofPeople], await read.snoozes.listHolding(asOf), asOf);
    const pictureOf = new Map(pictures.map((picture) => [picture.record.pairing.id as string, picture]));
    const row = (entry: TodayEntry) =>
      toTodayRow(entry, pictureOf.get(entry.key), untrained.get(entry.key)?.person, asOf);
    const part = (section: TodaySection) => {
      const entries = plan.sections[section];
      return { n: entries.length, rows: entries.slice(0, mostRows).map(row) };
    };
    return {
      today: asOf,
      sentence: todaySentence(plan.sections.conversation.length),
      sections: {
        conversation: part('conversation'),
        planned: part('planned'),
        ending: part('ending'),
        look: part('look'),
      },
      snoozed: plan.snoozed.slice(0, mostRows).map((entry) => ({
        ...row(entry),
        snoozeId: entry.snoozeId,
        until: entry.until,
      })),
      done: await listDoneToday(ports, read),
      nextPlanned: findNextPlanned(pictures, asOf),
      begun: {
        people: pictures.length > 0 || (await read.people.list()).length > 0,
        pairings: pictures.length > 0,
        contacts: pictures.some(({ record }) => record.contacts.length > 0 || record.checkIns.length > 0),
      },
    };
  });
}

function found(picture: PairingPicture, isInformal: boolean, asOf: LocalDate): FoundNudges {
  const pairing: PairingToday = { picture, isInformal, concern: picture.concern };
  return {
    pairingId: picture.record.pairing.id,
    personId: null,
    names: `${displayName(picture.mentee)} with ${displayName(picture.mentor)}`,
    nudges: pairingNudges(pairing, asOf),
    talk: lastTalk(picture.record, asOf),
  };
}

async function informalProgrammes(read: Readers): Promise<(picture: PairingPicture) => boolean> {
  const programmes = await read.programmes.list();
  const informal = new Set(programmes.filter(({ kind }) => kind === 'informal').map(({ id }) => id));
  return ({ cohort }) => informal.has(cohort.programmeId);
}

interface Untrained {
  readonly person: Person;
  readonly found: FoundNudges;
}

/** Everybody who takes part in a cohort that starts soon and has no training recorded, by id. */
async function findUntrained(read: Readers, asOf: LocalDate): Promise<ReadonlyMap<string, Untrained>> {
  const soon = (await read.programmes.listCohorts()).filter((cohort) => startsSoon(cohort, asOf));
  const untrained = new Map<string, Untrained>();
  if (soon.length === 0) return untrained;
  const cohortOf = new Map(soon.map((cohort) => [cohort.id, cohort]));
  const people = new Map((await read.people.list()).map((person) => [person.id, person]));
  const attended = attendedBy(await read.events.listAttended());
  const peerCohorts = await listPeerCohorts(read);
  for (const enrolment of await read.people.listEnrolments()) {
    const cohort = cohortOf.get(enrolment.cohortId);
    const person = people.get(enrolment.personId);
    if (cohort === undefined || person === undefined || untrained.has(person.id)) continue;
    const part = peerCohorts.has(cohort.id) ? 'peer' : enrolment.role;
    const trainedSince = readyFor(person, part, attended(person.id)).since;
    const nudge = trainingNudge(person, { cohort, enrolment, trainedSince }, asOf);
    if (nudge === null) continue;
    const found = { pairingId: null, personId: person.id, names: displayName(person), nudges: [nudge], talk: null };
    untrained.set(person.id, { person, found });
  }
  return untrained;
}

function toTodayRow(
  { key, names, nudges }: TodayEntry,
  picture: PairingPicture | undefined,
  person: Person | undefined,
  asOf: LocalDate,
): TodayRow {
  const people = picture === undefined ? [person] : [picture.mentee, picture.mentor];
  return {
    key,
    names,
    nudges,
    pairing: picture === undefined ? null : toPairingRow(picture, asOf),
    people: people.flatMap((one) => (one === undefined ? [] : [toTodayPerson(one)])),
    lastContactOn: picture?.facts.contactDays.at(-1) ?? null,
    wasTriedToday: picture?.record.contacts.some((one) => one.outcome === 'not reached' && one.on === asOf) ?? false,
    questions: questionsToAsk(nudges[0].rule),
  };
}

const toTodayPerson = (person: Person): TodayPerson => ({
  id: person.id,
  name: displayName(person),
  email: person.email,
});
