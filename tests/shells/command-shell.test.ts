import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ImportKind, importKinds } from '../../src/shared/domain/import-kind.ts';
import { errorSentences } from '../../src/shared/ipc/app-error.ts';
import { commandsFrom } from './support/commands-from.ts';

const folder = mkdtempSync(join(tmpdir(), 'command-shell-'));
const vault = join(folder, 'Spring.mentordesk');
const passphrase = 'seven quiet herons at noon';

const { desk, unlocked } = commandsFrom(folder, passphrase);

/** One row for each kind of file, told of the pairing of Ada and Bo; the roster names two more. */
const filesOfKinds: Record<ImportKind, string[]> = {
  people: [
    'Full name,Email,Role',
    'Ada Quist,ada@example.org,Mentor',
    'Bo Reyes,bo@example.org,Mentee',
    'Cy Moss,cy@example.org,',
    'Dee Low,dee@example.org,',
  ],
  'reporting lines': ['Email,Reports to', 'bo@example.org,Cy Moss'],
  availability: ['Email,How many mentees', 'ada@example.org,3'],
  training: ['Name,Training date,Attended', 'Ada Quist,2026-01-20,yes'],
  sessions: ['Mentor,Mentee,Date,Length,Where', 'Ada Quist,Bo Reyes,TODAY,60,Teams'],
  'check-ins': ['Name,Date,Quality (1 to 4),Trust (1 to 4)', 'Bo Reyes,TODAY,3,4'],
  'past pairings': ['Mentor,Mentee,from,until,Status', 'Cy Moss,Dee Low,2024-02-01,2024-12-01,completed'],
  declines: ['Mentor,Mentee,Declined on,Declined by', 'Dee Low,Cy Moss,2025-02-01,mentee'],
  'exit answers': ['Name,Date,What happens next?', 'Bo Reyes,TODAY,we stay in touch as peers'],
};

beforeAll(async () => {
  writeFileSync(
    join(folder, 'roster.csv'),
    'Full name,Email,Role,Department,Start date\nAda Quist,ada@example.org,Mentor,Care,2026-02-01\nBo Reyes,bo@example.org,Mentee,Sales,2026-02-02\n',
  );
  const created = await unlocked(
    'create',
    'Spring.mentordesk',
    '--programme',
    'Spring',
    '--cohort',
    'One',
    '--starts',
    '2026-03-01',
  );
  expect(created, created.refused).toMatchObject({ code: 0, refused: '' });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command shell', { timeout: 120_000 }, () => {
  test('pairs peers with each other, and says so without sides', async () => {
    const vault = 'Peers.mentordesk';
    const cohort = ['--cohort', 'One', '--starts', '2026-03-01'];
    expect(await unlocked('create', vault, '--programme', 'Side by side', '--kind', 'peer', ...cohort)).toMatchObject({
      code: 0,
    });
    writeFileSync(
      join(folder, 'peers.csv'),
      'Full name,Email,Role\nAda Quist,ada@example.org,Mentee\nBo Reyes,bo@example.org,Mentee\nCy Moss,cy@example.org,Mentor\n',
    );
    expect(await unlocked('import', vault, 'peers.csv', '--cohort', 'One')).toMatchObject({ code: 0 });
    expect((await unlocked('readiness', vault)).said).toContain(
      'A run makes sense now: 3 people look for a partner; one of an odd number has to wait.',
    );
    const matched = await unlocked('match', vault, '--accept');
    expect(matched, matched.refused).toMatchObject({ code: 0 });
    expect(matched.said).toContain('Proposals for 2 of 3 people. 1 of 3 would still wait.');
    expect(matched.said).toContain('3 people look for a partner, an odd number, so one of them has to wait.');
    expect(matched.said).not.toMatch(/mentor|mentee/iu);
  });

  test('makes a vault where it was asked to, relative to where it was called', () => {
    expect(existsSync(join(vault, 'desk.db'))).toBe(true);
  });

  test('does the main job from a roster to pairings, and takes it back', async () => {
    expect(await unlocked('import', 'roster.csv')).toMatchObject({ code: 1 });
    const imported = await unlocked('import', vault, 'roster.csv', '--cohort', 'One', '--json');
    expect(imported, imported.refused).toMatchObject({ code: 0 });
    expect(JSON.parse(imported.said)).toMatchObject({ counts: { creates: 2 } });

    const readiness = await unlocked('readiness', vault, '--json');
    expect(JSON.parse(readiness.said)).toMatchObject({
      sentence: 'A run makes sense now: 1 mentee waits, and 1 mentor has 1 free place.',
      departments: [
        { name: 'Sales', wanted: 1, places: 0, missing: 1 },
        { name: 'Care', wanted: 0, places: 1, missing: 0 },
      ],
    });

    const even = await unlocked(
      'match',
      vault,
      '--policy',
      'leximin',
      '--every-mentor',
      '--least-fit',
      'possible',
      '--json',
    );
    expect(JSON.parse(even.said), even.refused).toMatchObject({
      run: { proven: true, asked: { policy: 'leximin', everyMentor: true, wishesFirst: false, leastFit: 'Possible' } },
    });
    const matched = await unlocked('match', vault, '--accept', '--json');
    expect(matched, matched.refused).toMatchObject({ code: 0 });
    expect(JSON.parse(matched.said)).toMatchObject({
      proposals: [{ menteeName: 'Bo Reyes', mentorName: 'Ada Quist' }],
      accepted: { pairings: 1 },
    });

    const health = JSON.parse((await unlocked('health', vault, '--json')).said) as unknown;
    const route = await unlocked('request', 'health.overview', '{}', '--vault', vault, '--json');
    expect(health).toEqual(JSON.parse(route.said));
    expect(health).toMatchObject({ n: 1 });

    const conflicts = await unlocked('conflicts', vault);
    expect(conflicts.said, conflicts.refused).toBe('Nobody stands in one reporting line with their mentor.\n');
    const stages = await unlocked('stages', vault);
    expect(stages.said, stages.refused).toContain('Contemplation: 30 days, 11 %, 1 pairing\n');
    expect(stages.said).toContain('    Contemplation → Preparation: 1 pairing\n');
    expect(JSON.parse((await unlocked('stages', vault, '--json')).said)).toMatchObject({ model: 'five-stage' });
    const [programme] = JSON.parse(
      (await unlocked('request', 'programme.overview', '{}', '--vault', vault, '--json')).said,
    ) as { id: string }[];
    const fields = {
      cohortId: null,
      kind: 'launch',
      title: 'Launch',
      on: '2100-03-28',
      startsAt: '02:30',
      endsAt: null,
    };
    const added = { fields: { ...fields, programmeId: programme?.id, place: null, purpose: null } };
    await unlocked('request', 'event.add', JSON.stringify(added), '--vault', vault);
    expect((await unlocked('events', vault, '--cohort', 'One')).said).toContain('28 March 2100, from 02:30: Launch');
    expect(await unlocked('undo', vault)).toMatchObject({ code: 0 });
    expect((await unlocked('events', vault)).said.trim()).toBe('No event to come.');

    const today = JSON.parse(route.said) as { asOf: string };
    writeFileSync(join(folder, 'log.csv'), `Mentor,When,Remark\nada@example.org,${today.asOf},a walk\n`);
    const sessions = [vault, 'log.csv', '--cohort', 'One', '--as', 'sessions', '--column', 'When=on', '--json'];
    const logged = await unlocked('import', ...sessions);
    expect(logged, logged.refused).toMatchObject({ code: 0 });
    expect(JSON.parse(logged.said)).toMatchObject({ kind: 'sessions', counts: { rows: 1, creates: 1 } });
    // A meaning that files of this kind do not have is refused, not passed over in silence.
    const trained = [vault, 'log.csv', '--cohort', 'One', '--as', 'training', '--column', 'Remark=jobTitle'];
    expect(await unlocked('import', ...trained)).toMatchObject({
      code: 1,
      refused: expect.stringMatching(/one of .*trainedOn, attended, notUsed/),
    });
    expect(await unlocked('undo', vault)).toMatchObject({ code: 0 });

    const undone = await unlocked('undo', vault);
    expect(undone).toMatchObject({ code: 0 });
    expect(JSON.parse((await unlocked('health', vault, '--json')).said)).toMatchObject({ n: 0 });
    expect((await unlocked('history', vault)).said).toContain('(undone)');
  });

  test('brings in every kind of file, and records nothing of it a second time', async () => {
    const other = join(folder, 'Kinds.mentordesk');
    const made = await unlocked('create', other, '--programme', 'Kinds', '--cohort', 'One', '--starts', '2026-01-05');
    expect(made, made.refused).toMatchObject({ code: 0 });
    const bringIn = async (kind: ImportKind, again: boolean) => {
      const file = join(folder, `kind ${kind}.csv`);
      writeFileSync(file, `${filesOfKinds[kind].join('\n')}\n`);
      const done = await unlocked('import', other, file, '--cohort', 'One', '--as', kind, '--json');
      if (again) {
        expect(done, `${kind}: ${done.said}`).toEqual({ code: 1, said: '', refused: expect.any(String) });
        expect(done.refused, kind).toContain(errorSentences.IMPORT_NOTHING_TO_DO);
        return;
      }
      expect(done, `${kind}: ${done.refused}`).toMatchObject({ code: 0 });
      const { counts } = JSON.parse(done.said) as { counts: Record<string, number> };
      expect([counts.rows, (counts.creates ?? 0) + (counts.updates ?? 0)], kind).toEqual([
        1 + Number(kind === 'people') * 3,
        counts.rows,
      ]);
    };
    await bringIn('people', false);
    const matched = await unlocked('match', other, '--accept');
    expect(matched, matched.refused).toMatchObject({ code: 0 });
    const { asOf } = JSON.parse((await unlocked('health', other, '--json')).said) as { asOf: string };
    for (const kind of ['sessions', 'check-ins', 'exit answers'] as const)
      filesOfKinds[kind] = filesOfKinds[kind].map((line) => line.replace('TODAY', asOf));
    for (const kind of importKinds) if (kind !== 'people') await bringIn(kind, false);
    for (const kind of importKinds) await bringIn(kind, true);
  });

  test('makes no cohort for a roster that cannot be imported, whether that shows before the preview or after it', async () => {
    const cohorts = async () => {
      const route = await unlocked('request', 'programme.overview', '{}', '--vault', vault, '--json');
      const programmes = JSON.parse(route.said) as { cohorts: { name: string }[] }[];
      return programmes.flatMap((programme) => programme.cohorts.map(({ name }) => name));
    };
    const importing = (roster: string) =>
      unlocked('import', vault, roster, '--cohort', 'Two', '--starts', '2026-06-01');
    writeFileSync(join(folder, 'no-name-column.csv'), 'Department,Site\nCare,Leeds\nSales,York\n');
    writeFileSync(join(folder, 'no-name-at-all.csv'), 'Full name,Department\n,Care\n,Sales\n');

    const withoutColumn = await importing('no-name-column.csv');
    expect(withoutColumn).toEqual({ code: 1, said: '', refused: `${errorSentences.ROSTER_WITHOUT_NAMES}\n` });
    expect((await unlocked('history', vault)).said).not.toContain('Two');

    const withoutNames = await importing('no-name-at-all.csv');
    expect(withoutNames).toEqual({ code: 1, said: '', refused: `${errorSentences.IMPORT_NOTHING_TO_DO}\n` });
    expect((await unlocked('history', vault)).said).toContain('Two');
    expect(await cohorts()).toEqual(['One']);
  });

  test('saves proposals for review, prints the answers that came back, and accepts them only when told to', async () => {
    const other = join(folder, 'Review.mentordesk');
    await unlocked('create', other, '--programme', 'Review', '--cohort', 'One', '--starts', '2026-01-05');
    await unlocked('import', other, 'roster.csv');
    const matched = JSON.parse((await unlocked('match', other, '--json')).said) as { run: { id: string } };
    const saved = await unlocked('review', other, '--xlsx', 'new/review.xlsx', '--for', 'the board', '--json');
    expect(JSON.parse(saved.said), saved.refused).toEqual({ run: matched.run.id, saved: 'review.xlsx' });
    const { sheets } = JSON.parse((await desk(['sheet', 'new/review.xlsx', '--json'])).said) as {
      sheets: { rows: (string | null)[][] }[];
    };
    const [header = [], row = []] = sheets[0]?.rows ?? [];
    const answered = row.with(header.indexOf('Decision'), 'ja');
    const quoted = [header, answered].map((cells) =>
      cells.map((cell) => JSON.stringify(cell ?? '').replaceAll('\\n', ' ')),
    );
    writeFileSync(join(folder, 'reviewed.csv'), quoted.map((cells) => cells.join(',')).join('\n'));

    const read = await unlocked('review', other, 'reviewed.csv', '--json');
    expect(JSON.parse(read.said), read.refused).toMatchObject({
      run: matched.run.id,
      accepted: [{ menteeName: 'Bo Reyes', mentorName: 'Ada Quist', decision: 'yes' }],
      notUnderstood: [],
      written: null,
    });
    const accepted = await unlocked('review', other, 'reviewed.csv', '--accept');
    expect(accepted.said, accepted.refused).toBe(
      'Yes: Bo Reyes with Ada Quist\nEvery proposal has an answer.\nPairing recorded. Now ask both sides.\n',
    );
    expect((await unlocked('review', other, 'roster.csv')).refused).toMatch(/^This is no file of proposals/u);
    expect((await desk(['review', other])).refused).toMatch(/^Say where to save the proposals with --xlsx/u);
  });

  test.each([
    [
      'a passphrase that is not the right one',
      ['health', vault, '--passphrase-fd', '0'],
      'That passphrase did not open the vault. Nothing was lost.',
    ],
    [
      'nobody to type the passphrase',
      ['health', vault],
      'Type the passphrase at a terminal, or hand it over with --passphrase-fd.',
    ],
    [
      'a vault that is not there',
      ['health', 'Autumn.mentordesk'],
      'There is no vault Autumn.mentordesk in that folder.',
    ],
    ['a path that is no vault', ['health', 'roster.csv'], 'A vault is a folder whose name ends in .mentordesk.'],
    ['a command nobody knows', ['guess'], 'There is no command “guess”. See npm run -s desk -- help.'],
    [
      'an option nobody knows',
      ['health', vault, '--passphrase', 'x'],
      "Unknown option '--passphrase'. See npm run -s desk -- help.",
    ],
    [
      'a file that is no spreadsheet',
      ['sheet', join(vault, 'desk.db')],
      'This file is neither a workbook nor text; choose an .xlsx or .csv file.',
    ],
    [
      'input that is not JSON',
      ['request', 'people.list', '{', '--vault', vault],
      'The input of a request has to be JSON.',
    ],
  ])('answers %s with one sentence and exit code 1', async (_what, args, sentence) => {
    const ended = await desk(args, 'not the passphrase at all');
    expect(ended).toEqual({ code: 1, said: '', refused: `${sentence}\n` });
  });

  test('saves an empty spreadsheet without a vault, and says which there are', async () => {
    const saved = await desk(['template', 'sessions', '--xlsx', 'new/log.xlsx', '--json']);
    expect(JSON.parse(saved.said)).toMatchObject({ saved: 'log.xlsx', kind: 'sessions' });
    const { sheets } = JSON.parse((await desk(['sheet', 'new/log.xlsx', '--json'])).said);
    expect(sheets[0].rows[0].slice(0, 3)).toEqual(['Mentor', 'Mentee', 'Day of the session']);
    expect(await desk(['template', 'exit answers', '--xlsx', 'new/log.xlsx'])).toMatchObject({
      code: 1,
      refused: 'Say which template: people, check-ins, sessions.\n',
    });
  });

  test('lets a refused route say why, and shows the reading of a sheet', async () => {
    const refused = await unlocked('request', 'people.list', '{"limit":5000}', '--vault', vault);
    expect(refused).toMatchObject({ code: 1, said: '' });
    expect(refused.refused).toMatch(/^[^\n]+\n$/);
    expect(JSON.parse((await desk(['sheet', 'roster.csv', '--json'])).said)).toMatchObject({ ok: true });
  });

  test('gives a program the whole reading of a refused file, with an exit code that says it was refused', async () => {
    const { code, said, refused } = await desk(['sheet', join(vault, 'desk.db'), '--json']);
    expect({ code, refused }).toEqual({ code: 1, refused: '' });
    expect(JSON.parse(said)).toEqual({
      ok: false,
      code: 'NOT_TEXT',
      message: 'This file is neither a workbook nor text; choose an .xlsx or .csv file.',
    });
  });

  test('asks for the encoding of an older text with an exit code, and takes the answer', async () => {
    writeFileSync(join(folder, 'older.csv'), Buffer.from('Name,Ort\nZoë,Köln\n', 'latin1'));
    const asked = await desk(['sheet', 'older.csv', '--json']);
    expect(asked).toMatchObject({ code: 1, refused: '' });
    expect(JSON.parse(asked.said)).toMatchObject({
      ok: false,
      needsChoice: 'encoding',
      choices: expect.arrayContaining([{ encoding: 'windows-1252', preview: 'Name,Ort\nZoë,Köln' }]),
    });
    expect((await desk(['sheet', 'older.csv'])).refused).toMatch(/^This text .* --encoding: .*windows-1252.*\.\n$/);

    const answered = await desk(['sheet', 'older.csv', '--json', '--encoding', 'windows-1252']);
    expect(answered).toMatchObject({ code: 0, refused: '' });
    expect(JSON.parse(answered.said)).toEqual({
      ok: true,
      warnings: [],
      sheets: [
        {
          name: 'older',
          visibility: 'visible',
          rows: [
            ['Name', 'Ort'],
            ['Zoë', 'Köln'],
          ],
        },
      ],
    });
  });

  test('drafts messages to a cohort, says what is open, and saves them once nothing is', async () => {
    const listed = await unlocked('messages', vault);
    expect(listed.said, listed.refused).toContain('Thanks: At the end, or whenever it is due.\n');
    const asked = ['messages', vault, '--template', 'Thanks', '--who', 'everybody', '--csv', 'thanks.csv'];
    const open = await unlocked(...asked);
    expect(open).toMatchObject({ code: 1, refused: expect.stringContaining('{{me}}: your own name.') });
    expect(existsSync(join(folder, 'thanks.csv'))).toBe(false);
    await unlocked('request', 'settings.update', '{"ownName":"Noor Aziz"}', '--vault', vault);
    const saved = await unlocked(...asked, '--for', 'mentor');
    expect(saved.said, saved.refused).toMatch(/^Messages: \d\. With something open: 0\.\n/);
    expect(saved.said).toContain('Saved thanks.csv.\n');
    expect(existsSync(join(folder, 'thanks.csv'))).toBe(true);
    const unknown = await unlocked('messages', vault, '--template', 'Thanks', '--who', 'nobody');
    expect(unknown.refused).toBe('--who takes one of: paired, ended, everybody.\n');
  });

  test('agrees on a meeting every thirty days where nothing else was said, as the window does', async () => {
    const route = await unlocked('request', 'programme.overview', '{}', '--vault', vault, '--json');
    expect(JSON.parse(route.said)).toMatchObject([{ cadenceDays: 30 }]);
  });
});
