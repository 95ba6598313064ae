import { type CellValue, writeXlsx } from 'hucre';
import type { PracticeProgramme } from '../../src/main/services/practice/practice-programme.ts';
import { addDays, localDate } from '../../src/shared/domain/local-date.ts';
import { displayName } from '../../src/shared/domain/person.ts';
import { checkInForm } from './check-in-form.ts';
import { createRandom } from './random.ts';
import { reportingLines } from './reporting-lines.ts';
import { sessionLog } from './session-log.ts';

type Person = PracticeProgramme['people'][number];

/** A day as a spreadsheet holds one. */
const asDate = (day: string) => new Date(`${day}T00:00:00Z`);
const dayFirst = (day: string) => day.split('-').toReversed().join('/');

/**
 * The same people as spreadsheets a coordinator would be sent: an extract of the staff list, and two sign-up forms with
 * the untidiness real forms have (odd headings, a form answered twice, a row without a name, "up to 2"). Then what comes in
 * while the programme runs: a log of sessions, the answers to a check-in, and who reports to whom now.
 */
export async function makeRosters(practice: PracticeProgramme): Promise<ReadonlyMap<string, Uint8Array>> {
  const { mentors, mentees } = signUps(practice);
  return new Map([
    ['staff-list.xlsx', await staffList(practice)],
    ['mentor-sign-up.xlsx', await mentorForm(mentors)],
    ['mentee-sign-up.csv', menteeForm(mentees)],
    ['sessions.ods', await sessionLog(practice)],
    ['check-ins.csv', checkInForm(practice)],
    ['reporting-lines.xlsx', await reportingLines(practice)],
  ]);
}

function signUps(practice: PracticeProgramme) {
  const inRunning = (role: 'mentor' | 'mentee') =>
    practice.people.filter((person) => person.enrolments.some((one) => one.cohort === 1 && one.role === role));
  return { mentors: inRunning('mentor'), mentees: inRunning('mentee') };
}

async function workbook(name: string, rows: CellValue[][]): Promise<Uint8Array> {
  return new Uint8Array(await writeXlsx({ sheets: [{ name, rows }] }));
}

async function staffList(practice: PracticeProgramme): Promise<Uint8Array> {
  const idOf = (manager: Person['manager']) =>
    typeof manager === 'number' ? (practice.people[manager]?.fields.externalId ?? null) : null;
  const header = [
    'Employee ID ',
    'Last name',
    'First name',
    'E-mail',
    'Department',
    'Job title',
    'Career stage',
    'Site',
    'Reports to (Employee ID)',
    'Status',
    'Languages spoken',
    'Job family',
    'Time zone',
  ];
  const rows = practice.people.map(({ fields, manager }): CellValue[] => [
    fields.externalId,
    fields.familyName,
    fields.givenName,
    fields.email,
    fields.department,
    fields.jobTitle,
    fields.careerLevel,
    fields.location,
    manager === 'none' ? 'none' : idOf(manager),
    fields.leftOn === null ? 'Active' : 'Left',
    fields.languages.join(', '),
    fields.jobFunction,
    fields.timeZone,
  ]);
  return workbook('Staff', [
    ['Staff list for the mentoring programme'],
    [`as of ${dayFirst(practice.madeFor)}`],
    [],
    header,
    ...rows,
  ]);
}

async function mentorForm(mentors: readonly Person[]): Promise<Uint8Array> {
  const random = createRandom(41);
  const header = [
    'ID',
    'Start time',
    'Completion time',
    'Email',
    'Name',
    'Full name',
    'Email address',
    'Would you like to be a mentor?',
    'How many mentees could you take on?',
    'What could you help somebody with?\n(choose any)',
    'How often would you like to meet? ',
    'Mentor training completed on',
  ];
  const rows = mentors.map(({ fields }, at): CellValue[] => {
    const day = addDays(localDate('2025-12-01'), random.whole(0, 30));
    return [
      at + 1,
      asDate(day),
      asDate(day),
      'anonymous',
      null,
      `${fields.familyName}, ${fields.givenName}`,
      fields.email,
      random.pick(['Yes', 'yes', 'Yes ', 'Y']),
      random.pick(['1', '2', 'up to 2', '2', '3']),
      `${fields.skillsOffered.join(';')};`,
      random.pick(['monthly', 'every two weeks', 'Monthly']),
      fields.trainedOn === null || fields.trainedOn > '2026-01-09' ? null : asDate(fields.trainedOn),
    ];
  });
  const [first] = rows;
  // Somebody answered twice, the later answer counts; somebody left the name empty.
  const again = first
    ? [[rows.length + 1, asDate('2026-01-08'), asDate('2026-01-08'), ...first.slice(3, 8), '1', ...first.slice(9)]]
    : [];
  const nameless: CellValue[] = [
    rows.length + 2,
    asDate('2026-01-09'),
    asDate('2026-01-09'),
    'anonymous',
    null,
    null,
    null,
    'Yes',
    '2',
    null,
    null,
    null,
  ];
  return workbook('Form1', [header, ...rows, ...again, nameless]);
}

function menteeForm(mentees: readonly Person[]): Uint8Array {
  const random = createRandom(42);
  const header = [
    'Timestamp',
    'Email Address',
    'Full name (first and last)',
    'I would like a mentor',
    'What would you like to learn?',
    'What are you aiming for?\nThis helps us to find somebody who has been there',
    'How often would you like to meet?',
    'Employee ID',
  ];
  const rows = mentees.map(({ fields }) => [
    `${dayFirst(addDays(localDate('2025-12-08'), random.whole(0, 27)))} 09:${String(random.whole(10, 59))}:00`,
    random.chance(0.1) ? (fields.email ?? '').toUpperCase() : (fields.email ?? ''),
    displayName(fields),
    random.pick(['Yes', 'yes', 'TRUE']),
    fields.skillsWanted.join(', '),
    fields.goals.join(', '),
    random.pick(['monthly', 'once a month', 'every two weeks']),
    fields.externalId ?? '',
  ]);
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = [header, ...rows].map((row) => row.map(quoted).join(','));
  return new TextEncoder().encode(`﻿${lines.join('\r\n')}\r\n`);
}
