import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { forkIsolated } from '../../src/main/adapters/fork-isolated.ts';
import { createSheetReader } from '../../src/main/adapters/spreadsheet-reader/create-sheet-reader.ts';
import type { LeadershipReport } from '../../src/shared/domain/reports/leadership-report.ts';
import { findNames, type KnownByName } from '../support/report-find-names.ts';
import { workbookParts } from '../support/report-workbook-parts.ts';
import { openSmallProgramme } from '../support/small-programme.ts';
import { openTestDesk } from '../support/test-desk.ts';

const period = { from: '2026-01-01' as never, to: '2026-11-16' as never };

async function practice() {
  const test = openTestDesk();
  await test.ask('vault.openPractice', {});
  const [programme] = await test.ask('programme.overview', {});
  if (programme === undefined) throw new Error('the practice programme is there');
  return { ...test, programme, request: { programmeId: programme.id, cohortId: null, ...period } };
}
type Practice = Awaited<ReturnType<typeof practice>>;

/** Everybody the vault knows, with what each of them could be recognised by. */
async function everybody({ ask }: Practice): Promise<KnownByName[]> {
  const { rows, total } = await ask('people.list', {});
  if (rows.length !== total) throw new Error('everybody fits on one page of the list');
  const pages = await Promise.all(rows.map(({ id }) => ask('people.get', { id })));
  return pages.map(({ name, person }) => ({ name, email: person.email, externalId: person.externalId }));
}

/** Names found in the model that the window and the PDF are drawn from, and in all parts of the written workbook. */
async function namesThatLeave(practised: Practice, people: readonly KnownByName[]) {
  const { ask, request, folder, saved } = practised;
  const model = JSON.stringify(await ask('report.leadership', request));
  await ask('report.saveLeadership', { report: request, format: 'xlsx' });
  const parts = await workbookParts(readFileSync(join(folder, saved.at(-1) ?? '')));
  return { model: findNames(model, people), workbook: findNames([...parts.values()].join('\n'), people) };
}

it('names nobody: no name, address or number of any person stands in the report or in its workbook', async () => {
  const practised = await practice();
  expect(await namesThatLeave(practised, await everybody(practised))).toEqual({ model: [], workbook: [] });
});

it('would be found out if the programme bore the name of a person', async () => {
  const practised = await practice();
  const people = await everybody(practised);
  const [person] = people;
  const { id, name: _, ...rest } = practised.programme;
  const { kind, stageModel, plannedLengthDays, cadenceDays, mentorTerm, menteeTerm } = rest;
  const fields = { kind, stageModel, plannedLengthDays, cadenceDays, mentorTerm, menteeTerm };
  await practised.ask('programme.update', { id, fields: { ...fields, name: `In memory of ${person?.name}` } });
  expect(await namesThatLeave(practised, people)).toEqual({ model: [person?.name], workbook: [person?.name] });
});

it('would be found out if a department bore the name, the address or the number of a person', async () => {
  const practised = await practice();
  const { rows } = await practised.ask('people.list', {});
  const people = await everybody(practised);
  const known = people.find(({ email, externalId }) => email !== null && externalId !== null);
  if (known === undefined) throw new Error('somebody has an address and a number');
  const [first = '', ...family] = known.name.split(' ');
  const planted = [`${family.join(' ')}, ${first}`, known.email ?? '', known.externalId ?? ''];
  for (const [at, department] of planted.entries()) {
    await practised.ask('people.edit', { id: rows[at]?.id as never, fields: { department } });
  }
  expect(await namesThatLeave(practised, people)).toEqual({ model: planted, workbook: planted });
});

const figuresOf = (report: LeadershipReport, id: string) =>
  (report.sections.find((section) => section.id === id)?.table.rows ?? []).map(({ label, cells: [cell] }) => [
    label,
    cell?.kind === 'count' ? cell.value : cell?.kind,
  ]);

it('counts what was written down after a past period as part of it, and what was taken back since no more', async () => {
  const { ask, add, cohortId, programme, setToday } = await openSmallProgramme();
  const ids = [];
  for (let at = 0; at < 5; at += 1) {
    const mentorId = await add(`Mentor${at}`, ['mentor']);
    const menteeId = await add(`Mentee${at}`, ['mentee']);
    ids.push((await ask('pairing.create', { cohortId, mentorId, menteeId, purpose: null })).id);
  }
  setToday('2026-12-20');
  const session = { minutes: 60, mode: null, rolesExercised: [], arrangedBy: null };
  for (const pairingId of ids) await ask('session.log', { ...session, pairingId, heldOn: '2026-11-20' as never });
  const request = { programmeId: programme.id, cohortId: null, from: '2026-11-01' as never, to: '2026-11-30' as never };
  expect(figuresOf(await ask('report.leadership', request), 'meetings')).toEqual([['November 2026', 5]]);
  for (const id of ids) {
    const page = await ask('pairing.get', { id });
    await ask('pairing.takeBack', { id, kind: 'session', factId: page.record.sessions[0]?.id ?? '' });
  }
  expect(figuresOf(await ask('report.leadership', request), 'meetings')).toEqual([['November 2026', 0]]);
});

it('counts the people and pairings of the cohort asked for, and of no other', async () => {
  const { ask, add, cohortId, programme } = await openSmallProgramme();
  const fields = { name: 'Other', startsOn: '2026-11-16' as never, endsOn: null };
  const { id: other } = await ask('cohort.create', { programmeId: programme.id, fields });
  for (let at = 0; at < 12; at += 1) {
    const [mentorId, menteeId] = [await add(`Mentor${at}`, []), await add(`Mentee${at}`, [])];
    const own = at < 5 ? cohortId : other;
    await ask('people.enrol', { id: mentorId, cohortId: own, roles: ['mentor'] });
    await ask('people.enrol', { id: menteeId, cohortId: own, roles: ['mentee'] });
    await ask('pairing.create', { cohortId: own, mentorId, menteeId, purpose: null });
  }
  const request = { programmeId: programme.id, ...period };
  const figures = async (asked: typeof cohortId | null) => {
    const report = await ask('report.leadership', { ...request, cohortId: asked });
    const figure = (id: string, label: string) => figuresOf(report, id).find(([one]) => one === label)?.[1];
    return [
      figure('participation', 'Mentors registered'),
      figure('standing', 'All'),
      figure('coverage-department', 'All'),
    ];
  };
  expect(await figures(cohortId)).toEqual([5, 5, 10]);
  expect(await figures(other)).toEqual([7, 7, 14]);
  expect(await figures(null)).toEqual([12, 12, 24]);
});

it('ends today where the period asked for ends later, so that nothing to come is reported', async () => {
  const { ask, programme } = await openSmallProgramme();
  const request = { programmeId: programme.id, cohortId: null, from: '2026-11-01' as never };
  expect((await ask('report.leadership', { ...request, to: '2027-01-31' as never })).to).toBe('2026-11-16');
});

it('counts a proposal that was declined as no pairing that closed', async () => {
  const { ask, add, cohortId, programme } = await openSmallProgramme();
  for (let at = 0; at < 6; at += 1) {
    const mentorId = await add(`Mentor${at}`, ['mentor']);
    const menteeId = await add(`Mentee${at}`, ['mentee']);
    const { id } = await ask('pairing.create', { cohortId, mentorId, menteeId, purpose: null });
    await ask('pairing.recordStep', { id, kind: 'declined', side: 'mentor', on: '2026-11-16' as never, value: null });
  }
  const report = await ask('report.leadership', { programmeId: programme.id, cohortId: null, ...period });
  expect(figuresOf(report, 'closings')).toEqual([['All', 0]]);
});

it('says the same as the screen: pairings followed are those of stage health', async () => {
  const { ask, request } = await practice();
  // From the first cohort on: of this year alone so few have closed that the figure would be withheld.
  const report = await ask('report.leadership', { ...request, from: '2025-01-01' as never });
  const overview = await ask('health.overview', {});
  const followed = report.sections[0]?.table.rows.find((row) => row.label.startsWith('Pairings followed'));
  expect(followed?.cells[0]).toEqual({ kind: 'count', value: overview.n });
});

it('is written as a workbook that another reader reads back with the same figures', async () => {
  const { ask, request, folder, saved } = await practice();
  const report = await ask('report.leadership', request);
  const answer = await ask('report.saveLeadership', { report: request, format: 'xlsx' });
  expect(answer).toMatchObject({ saved: true, fileName: 'Mentoring summary 2026-11-16.xlsx' });
  expect(answer.saved && folder.endsWith(answer.folder.split(' › ').at(-1) ?? '?')).toBe(true);
  const fileName = saved[0] ?? '';
  expect(readFileSync(join(folder, fileName)).subarray(0, 2).toString()).toBe('PK');
  const reader = createSheetReader(forkIsolated(new URL('../../src/main/isolated/read-sheet.ts', import.meta.url)));
  const reading = await reader.readSheetFile({ path: join(folder, fileName), fileName });
  if (!reading.ok) throw new Error('the workbook could not be read back');
  const standing = report.sections.find((section) => section.id === 'standing');
  const sheet = reading.sheets.find((one) => one.name === 'Standing');
  expect(sheet?.rows[0]).toEqual(standing?.table.columns);
  const written = standing?.table.rows.map((row) => [
    row.label,
    ...row.cells.map((cell) =>
      cell.kind === 'count' ? cell.value : cell.kind === 'withheld' ? 'fewer than 5' : 'not shown',
    ),
  ]);
  expect(sheet?.rows.slice(1)).toEqual(written);
});

it('refuses a period that has not begun or that ends before it begins', async () => {
  const { refusal, request } = await practice();
  const ahead = await refusal('report.leadership', { ...request, from: '2027-01-01', to: '2027-02-01' });
  expect(ahead.message).toBe('This period has not begun yet.');
  const reversed = await refusal('report.leadership', { ...request, from: '2026-03-01', to: '2026-02-01' });
  expect(reversed.message).toBe('The period ends before it begins.');
});
