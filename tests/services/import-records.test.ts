import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ImportKind, isRecordKind, peopleColumns, recordColumns } from '../../src/shared/domain/import-kind.ts';
import type { RecordKind } from '../../src/shared/domain/record-import/record-field.ts';
import { openSmallProgramme } from '../support/small-programme.ts';

/** Ada mentors Ben since 1 September 2026; Cy is in no pairing. */
async function withPairing() {
  const test = await openSmallProgramme('2026-09-01');
  const mentorId = await test.add('Ada', ['mentor'], { email: 'ada@example.org', mentorCapacity: 3 });
  const menteeId = await test.add('Ben', ['mentee'], { email: 'ben@example.org', externalId: '007' });
  await test.add('Cy', ['mentee']);
  const { id } = await test.ask('pairing.create', { cohortId: test.cohortId, mentorId, menteeId, purpose: null });
  test.setToday('2026-11-22');

  const readAs = async (kind: ImportKind | null, lines: readonly string[]) => {
    const path = join(test.folder, 'file.csv');
    writeFileSync(path, `${lines.join('\n')}\n`);
    const file = test.desk.holdFile(path, 'file.csv');
    const read = await test.ask('roster.read', { file });
    if (read.kind !== 'sheets') throw new Error('the file can be read');
    const headerRow = read.sheets[0]?.table.headerRow ?? 0;
    const sheet = kind === null ? read.sheets[0] : await test.ask('roster.table', { file, sheet: 0, headerRow, kind });
    if (sheet === undefined) throw new Error('the file has a sheet');
    return { sheet, common: { file, sheet: 0, headerRow, dateOrder: null, cohortId: test.cohortId } };
  };
  const recordChoices = async (kind: RecordKind, lines: readonly string[]) => {
    const { sheet, common } = await readAs(kind, lines);
    return { ...common, kind, mapping: recordColumns(sheet.columns) };
  };
  const importRecords = async (kind: RecordKind, lines: readonly string[]) => {
    const choices = await recordChoices(kind, lines);
    const plan = await test.ask('roster.previewRecords', choices);
    const done = await test.ask('roster.commitRecords', { choices, fingerprint: plan.fingerprint });
    return { plan, done };
  };
  const record = async () => (await test.ask('pairing.get', { id })).record;
  return { ...test, id, readAs, recordChoices, importRecords, record };
}

const sessions = [
  'Mentor,Mentee,Date,Duration,Format,Arranged by',
  'Ada Test,Ben Test,2026-09-15,60 min,Teams,mentee',
  'ada@example.org,7,2026-10-15,1h30,in person,',
  'Ada Test,Cy Test,2026-10-20,30,phone,mentor',
  'Ada Test,Ben Test,2026-12-24,30,phone,mentor',
];

describe('importing what happened in pairings', () => {
  it('recognises a list of sessions by its headings and records each meeting of a pairing that is known', async () => {
    const { readAs, importRecords, record } = await withPairing();
    expect((await readAs(null, sessions)).sheet.kind).toBe('sessions');
    const { plan, done } = await importRecords('sessions', sessions);
    expect(plan.problems.map(({ row, problems }) => [row, problems.at(-1)?.code])).toEqual([
      [4, 'PAIRING_NOT_FOUND'],
      [5, 'CANNOT_BE_RECORDED'],
    ]);
    expect(done.sentence).toBe('Imported file.csv: 2 recorded.');
    expect((await record()).sessions).toMatchObject([
      { heldOn: '2026-09-15', minutes: 60, mode: 'video', arrangedBy: 'mentee' },
      { heldOn: '2026-10-15', minutes: 90, mode: 'in person', arrangedBy: null },
    ]);
  });

  it('records nothing twice, corrects what the file tells differently, and keeps what it does not tell', async () => {
    const { ask, importRecords, recordChoices, record, refusal } = await withPairing();
    await importRecords('sessions', sessions);
    const again = await recordChoices('sessions', sessions);
    const { fingerprint, counts } = await ask('roster.previewRecords', again);
    expect(counts).toMatchObject({ creates: 0, updates: 0, unchanged: 2, problems: 2 });
    expect((await refusal('roster.commitRecords', { choices: again, fingerprint })).code).toBe('IMPORT_NOTHING_TO_DO');
    const { plan } = await importRecords('sessions', ['Mentor,Date,Duration', 'Ada Test,2026-09-15,45']);
    expect(plan.updates).toMatchObject([{ changes: [{ field: 'minutes', from: 60, to: 45 }] }]);
    const standing = (await record()).sessions.filter(({ supersededAt }) => supersededAt === null);
    expect(standing.map(({ minutes, mode }) => [minutes, mode])).toEqual([
      [45, 'video'],
      [90, 'in person'],
    ]);
  });

  it('takes a whole import back, and nothing of it is left', async () => {
    const { ask, importRecords, record } = await withPairing();
    const before = await record();
    const { done } = await importRecords('sessions', sessions);
    await ask('roster.undo', { importId: done.importId });
    expect(await record()).toEqual(before);
  });

  it('reads a form export of check-ins: who answered, on which side, on the day they gave it', async () => {
    const { readAs, importRecords, record } = await withPairing();
    const lines = [
      'ID,Start time,Completion time,Email,Name,How useful is your mentoring relationship?,I can speak openly here,Are your goals making progress?,Would you like us to contact you?',
      '1,2026-10-01 08:00,2026-10-01 08:10,ben@example.org,Ben Test,4 - very,3,Yes,No',
      '2,2026-10-02 09:00,2026-10-02 09:05,ada@example.org,Ada Test,2,5,No,Yes',
      '3,2026-10-01 08:30,2026-10-01 08:40,ben@example.org,Ben Test,3,3,Yes,No',
    ];
    expect((await readAs(null, lines)).sheet.kind).toBe('check-ins');
    const { plan } = await importRecords('check-ins', lines);
    expect(plan.answeredAgain).toMatchObject([{ row: 2, standing: 4 }]);
    // The row that is answered again is not read, but it tells of the scale.
    expect(plan.warnings.map(({ row, code, value }) => [row, code, value])).toEqual([
      [2, 'RATING_OTHER_SCALE', '3'],
      [3, 'RATING_OTHER_SCALE', '5'],
      [4, 'RATING_OTHER_SCALE', '3'],
    ]);
    expect((await record()).checkIns).toMatchObject([
      {
        side: 'mentee',
        givenOn: '2026-10-01',
        channel: 'form',
        quality: 3,
        trust: null,
        goalsMoving: true,
        wantsContact: false,
      },
      { side: 'mentor', givenOn: '2026-10-02', quality: 2, trust: null, goalsMoving: false, wantsContact: true },
    ]);
  });

  it('brings in pairings of an earlier round as closed, and declines as declined, so that neither takes a place', async () => {
    const { ask, importRecords, cohortId } = await withPairing();
    await importRecords('past pairings', [
      'Mentor,Mentee,Start date,End date,Reason',
      'Ada Test,Cy Test,2025-01-10,2025-10-10,Goals met',
    ]);
    await importRecords('declines', ['Mentor,Mentee,Declined on,Declined by', 'Cy Test,Ben Test,2026-09-20,mentee']);
    const { rows } = await ask('pairing.list', { cohortId, closed: true });
    const closed = await Promise.all(rows.map(async ({ id }) => (await ask('pairing.get', { id })).endedOn));
    expect(closed.toSorted()).toEqual(['2025-10-10', '2026-09-20']);
    expect((await ask('pairing.list', { cohortId })).total).toBe(1);
  });

  it('leaves somebody whose earlier pairing is brought in waiting for a match, with anybody else', async () => {
    const { ask, importRecords, add, cohortId } = await withPairing();
    const proposed = async () => {
      const { id: runId } = await ask('matching.run', { cohortId });
      const { rows } = await ask('matching.proposals', { runId });
      return rows.map(({ menteeName, mentorName }) => [menteeName, mentorName]);
    };
    expect(await proposed()).toEqual([['Cy Test', 'Ada Test']]);
    await importRecords('past pairings', ['Mentor,Mentee,from,until', 'Ada Test,Cy Test,2025-01-10,2025-10-10']);
    expect(await proposed()).toEqual([]);
    await add('Dee', ['mentor'], { mentorCapacity: 1 });
    expect(await proposed()).toEqual([['Cy Test', 'Dee Test']]);
  });

  it('asks for the days of an earlier pairing that a list gives as years, and records none that it does not give', async () => {
    const { ask, recordChoices } = await withPairing();
    const lines = [
      'Mentor,Mentee,from,until,Status',
      'Ada Test,Cy Test,02/2024,2024-12-01,stopped early',
      'Ada Test,Ben Test,2024-02-01,,completed',
    ];
    const choices = await recordChoices('past pairings', lines);
    const plan = await ask('roster.previewRecords', choices);
    expect(plan.problems.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['DATE_UNREADABLE'],
      ['NO_END'],
    ]);
    const corrections = [
      { column: 2, in: { value: '02/2024' }, to: '2024-02-12' },
      { column: 3, in: { row: 3 }, to: '2024-12-01' },
    ];
    const mended = await ask('roster.previewRecords', { ...choices, corrections });
    expect(mended.creates.map(({ fact }) => fact)).toMatchObject([
      { begunOn: '2024-02-12', endedOn: '2024-12-01', cause: 'asked to stop' },
      { begunOn: '2024-02-01', endedOn: '2024-12-01', cause: 'agreed time is over' },
    ]);
  });

  it('records answers at the end once, with what the two are to each other now', async () => {
    const { importRecords, record, recordChoices, ask } = await withPairing();
    const lines = ['Email,Date,What happens next?', 'ben@example.org,2026-11-20,We will continue informally'];
    await importRecords('exit answers', lines);
    expect((await record()).steps.map(({ kind, side, value }) => [kind, side, value]).toSorted()).toEqual([
      ['exit answered', 'mentee', null],
      ['redefined', null, 'continue'],
    ]);
    expect((await ask('roster.previewRecords', await recordChoices('exit answers', lines))).counts.unchanged).toBe(1);
  });

  it('names the column that is missing in one sentence', async () => {
    const { recordChoices, refusal } = await withPairing();
    const choices = await recordChoices('sessions', ['Mentor,Remark', 'Ada Test,hello']);
    const refused = await refusal('roster.previewRecords', choices);
    expect([refused.code, refused.message]).toEqual(['IMPORT_COLUMN_MISSING', 'Say which column holds the day.']);
  });

  it('remembers what a file of these headings was about, even where its headings alone would not say it', async () => {
    const { importRecords, readAs } = await withPairing();
    const lines = ['Mentor,Date,Remark', 'Ada Test,2026-09-15,hello'];
    expect((await readAs(null, lines)).sheet.kind).toBe('people');
    await importRecords('sessions', lines);
    const { sheet } = await readAs(null, lines);
    expect([sheet.kind, sheet.columns[0]?.confidence]).toEqual(['sessions', 'remembered']);
  });
});

describe('importing something new about people who are known', () => {
  async function previewAs(kind: Exclude<ImportKind, RecordKind>, lines: readonly string[]) {
    const test = await withPairing();
    const { sheet, common } = await test.readAs(kind, lines);
    if (isRecordKind(sheet.kind)) throw new Error('a kind about people');
    const choices = { ...common, kind, mapping: peopleColumns(sheet.columns) };
    const plan = await test.ask('roster.preview', choices);
    return { ...test, choices, plan };
  }

  it('sets reporting lines by number or address alone, and adds nobody', async () => {
    const { plan, ask, choices } = await previewAs('reporting lines', [
      'Employee ID,Email,Reports to',
      '7,,ada@example.org',
      ',nobody@example.org,Ada Test',
    ]);
    expect(plan.counts).toMatchObject({ creates: 0, updates: 1, problems: 1 });
    expect(plan.problems[0]?.problems.at(-1)).toMatchObject({ code: 'PERSON_NOT_FOUND', value: 'nobody@example.org' });
    await ask('roster.commit', { choices, fingerprint: plan.fingerprint });
    const { rows } = await ask('people.list', {});
    expect(rows.find(({ name }) => name === 'Ben Test')?.managerName).toBe('Ada Test');
    expect(rows).toHaveLength(3);
  });

  it('says at once which pairings a new reporting line is about, and with its undo that they are out of it', async () => {
    const lines = ['Employee ID,Email,Reports to', '7,,ada@example.org'];
    const { plan, ask, choices, id } = await previewAs('reporting lines', lines);
    const done = await ask('roster.commit', { choices, fingerprint: plan.fingerprint });
    expect(done.conflicts).toBe('1 pairing now stands in one reporting line.');
    expect(done.sentence).toContain(done.conflicts);
    expect((await ask('conflict.list', {})).open).toMatchObject([{ id, since: '2026-11-22' }]);
    const { sentence } = await ask('roster.undo', { importId: done.importId });
    expect(sentence).toContain('1 pairing no longer stands in one reporting line.');
    expect((await ask('conflict.list', {})).open).toEqual([]);
  });

  it('takes the day of a training for those who came, and for nobody else', async () => {
    const { plan } = await previewAs('training', [
      'Name,Training date,Attended',
      'Ada Test,2026-10-01,yes',
      'Cy Test,2026-10-01,no',
    ]);
    expect(plan.updates.map(({ name, changes }) => [name, changes.map(({ to }) => to)])).toEqual([
      ['Ada Test', ['2026-10-01']],
    ]);
    expect(plan.counts.unchanged).toBe(1);
  });

  it('records who came to the training of that day, adds it where there is none, and takes it all back', async () => {
    const lines = ['Name,Training date,Attended', 'Ada Test,2026-10-01,yes', 'Cy Test,2026-10-01,no'];
    const { ask, choices, plan, cohortId } = await previewAs('training', lines);
    const { change, sentence } = await ask('roster.commit', { choices, fingerprint: plan.fingerprint });
    expect(sentence).toBe('Imported file.csv: 1 updated. Ada Test attended “Training for mentors”.');
    const { rows } = await ask('event.list', { view: 'past' });
    expect(rows).toMatchObject([
      { event: { kind: 'training for mentors', on: '2026-10-01', startsAt: null, state: 'held', cohortId } },
    ]);
    expect(rows[0]?.counts).toMatchObject({ attended: 1, missed: 0 });
    await ask('change.undo', { id: change });
    expect((await ask('event.list', { view: 'past' })).total).toBe(0);
    const ada = (await ask('people.list', { search: 'Ada' })).rows[0];
    expect(ada?.trainedOn).toBeNull();
  });

  it('finds the training of that day that is there, also for those whose day is known already', async () => {
    const { ask, choices, plan, cohortId, programme } = await previewAs('training', [
      'Name,Training date',
      'Ada Test,2026-10-01',
      'Cy Test,2026-10-02',
    ]);
    const fields = {
      programmeId: programme.id,
      cohortId,
      kind: 'training for mentors' as const,
      title: 'First steps',
      on: '2026-10-01' as never,
      startsAt: null,
      endsAt: null,
      place: null,
      purpose: null,
    };
    const { id } = await ask('event.add', { fields });
    const ada = (await ask('people.list', { search: 'Ada' })).rows[0]!.id;
    await ask('people.edit', { id: ada, fields: { trainedOn: '2026-10-01' as never } });
    const { fingerprint } = await ask('roster.preview', choices);
    expect(fingerprint).not.toBe(plan.fingerprint);
    const done = await ask('roster.commit', { choices, fingerprint });
    expect(done.sentence).toBe('Imported file.csv: 1 updated. Ada Test attended “First steps”.');
    // A day of its own is a day noted, and no event is made up of it.
    expect((await ask('event.list', { view: 'past' })).total).toBe(1);
    expect((await ask('event.get', { id })).event.state).toBe('held');
    const again = await ask('roster.preview', choices);
    await expect(ask('roster.commit', { choices, fingerprint: again.fingerprint })).rejects.toThrow('NOTHING_TO_DO');
  });

  it('takes how many mentees somebody can have now', async () => {
    const { plan } = await previewAs('availability', ['Email,How many mentees', 'ada@example.org,2']);
    expect(plan.updates).toMatchObject([{ name: 'Ada Test', changes: [{ field: 'mentorCapacity', from: 3, to: 2 }] }]);
  });
});
