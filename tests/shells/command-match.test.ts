import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { commandsFrom } from './support/commands-from.ts';

const folder = mkdtempSync(join(tmpdir(), 'command-match-'));
const { desk, unlocked } = commandsFrom(folder, 'seven quiet herons at noon');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the match command', { timeout: 120_000 }, () => {
  test('asks for all that the studio can ask for, and refuses what the cohort does not have', async () => {
    const groups = join(folder, 'Groups.mentordesk');
    writeFileSync(
      join(folder, 'groups.csv'),
      [
        'Full name,Email,Role,Department,Reports to,Shift,Capacity,Skills offered,Skills wanted',
        'Ada Quist,ada@example.org,Mentor,Care,none,Day,3,Budgets,',
        'Cy Moss,cy@example.org,Mentor,Sales,none,Night,3,Presenting,',
        'Bo Reyes,bo@example.org,Mentee,Care,none,Night,,,Presenting',
        'Dee Low,dee@example.org,Mentee,Care,none,Night,,,Presenting',
        'Eva Roth,eva@example.org,Mentee,Sales,none,Day,,,Budgets',
      ].join('\n'),
    );
    const start = ['--cohort', 'One', '--starts', '2026-01-05'];
    await unlocked('create', groups, '--programme', 'Groups', '--kind', 'group', ...start);
    const imported = await unlocked('import', groups, 'groups.csv', '--cohort', 'One', '--column', 'Shift=fact');
    expect(imported, imported.refused).toMatchObject({ code: 0 });
    const proposals = async (...args: string[]) => {
      const matched = await unlocked('match', groups, ...args, '--json');
      expect(matched, matched.refused).toMatchObject({ code: 0 });
      return JSON.parse(matched.said) as {
        run: { proposals: number; unmatched: number };
        proposals: { mentorName: string; reasons: string[] }[];
      };
    };
    const choices = ['--unknown-managers', 'block', '--shared-hours', '--weight', 'goals=not at all'];
    const column = ['--kept-column', 'shift=same, matters a lot'];
    const grouped = await proposals('--smallest-group', '2', ...choices, ...column);
    expect(new Set(grouped.proposals.map(({ mentorName }) => mentorName)).size).toBe(1);
    expect(grouped.proposals.flatMap(({ reasons }) => reasons).join(' ')).toContain('Shift');
    const limited = await proposals('--limit', 'sales=0', '--limit', 'Care=2', '--policy', 'total');
    expect(limited.run).toMatchObject({ proposals: 2, unmatched: 1 });
    const again = await proposals('--another-round', '--one-place-more');
    expect(again.run).toMatchObject({ proposals: 3, unmatched: 0 });
    // What was said in the window counts here too, so that nobody turned down comes back; what is said here comes over it.
    const [{ cohorts }] = JSON.parse(
      (await unlocked('request', 'programme.overview', '{}', '--vault', groups, '--json')).said,
    );
    const said = { cohortId: cohorts[0].id, smallestGroup: 3, policy: 'total', leastFit: 'Good fit' };
    const kept = await unlocked('request', 'matching.say', JSON.stringify(said), '--vault', groups);
    expect(kept, kept.refused).toMatchObject({ code: 0 });
    const asked = async (...args: string[]) => {
      await proposals(...args);
      const runs = await unlocked(
        'request',
        'matching.runs',
        JSON.stringify({ cohortId: cohorts[0].id }),
        '--vault',
        groups,
        '--json',
      );
      return JSON.parse(runs.said)[0].asked;
    };
    expect(await asked('--policy', 'leximin')).toMatchObject({
      smallestGroup: 3,
      leastFit: 'Good fit',
      policy: 'leximin',
    });
    expect(await asked('--plainly')).toMatchObject({ smallestGroup: null, leastFit: null, policy: 'worst-first' });
    expect((await unlocked('match', groups)).said).toContain('What was said for this cohort before counts as well');
    const readiness = await unlocked(
      'readiness',
      groups,
      '--limit',
      'Sales=0',
      '--unknown-managers',
      'block',
      '--json',
    );
    expect(JSON.parse(readiness.said)).toMatchObject({ places: 3, unknownManager: 'block' });

    const tooLarge = await unlocked('readiness', groups, '--plainly', '--smallest-group', '99', '--json');
    expect(JSON.parse(tooLarge.said)).toMatchObject({ places: 0, canRun: false });
    expect((await unlocked('readiness', groups, '--plainly', '--smallest-group', '99')).said).toMatch(
      /^A run could propose nobody now: .+ that nobody could be given\.\n.+ fewer than 99.+\.\n/u,
    );

    for (const [args, sentence] of [
      [['--limit', 'Finanse=1'], 'Nobody who takes part works in Finanse. There are Care, Sales.'],
      [['--kept-column', 'Bus=same'], 'No column Bus is kept of the people who take part. There is Shift.'],
      [['--another-round', '--run', 'r1'], 'There are no such proposals in this cohort.'],
    ] as const) {
      expect(await unlocked('match', groups, ...args)).toEqual({ code: 1, said: '', refused: `${sentence}\n` });
    }
    const pairs = join(folder, 'Pairs.mentordesk');
    await unlocked('create', pairs, '--programme', 'Pairs', ...start);
    for (const command of ['match', 'readiness']) {
      expect((await unlocked(command, pairs, '--smallest-group', '2')).refused).toBe(
        '--smallest-group is for group programmes; this one has pairs.\n',
      );
    }
  });

  test('keeps what reviewers turned down as the window does: the next proposals leave it out, with the reason', async () => {
    const vault = join(folder, 'Review.mentordesk');
    writeFileSync(
      join(folder, 'two.csv'),
      'Full name,Email,Role\nAda Quist,ada@example.org,Mentor\nBo Reyes,bo@example.org,Mentee\nCy Moss,cy@example.org,Mentor\n',
    );
    await unlocked('create', vault, '--programme', 'Review', '--cohort', 'One', '--starts', '2026-01-05');
    await unlocked('import', vault, 'two.csv');
    const matched = JSON.parse((await unlocked('match', vault, '--policy', 'total', '--json')).said) as {
      proposals: { menteeId: string; mentorId: string }[];
    };
    await unlocked('review', vault, '--xlsx', 'review.xlsx');
    const sheets = JSON.parse((await desk(['sheet', 'review.xlsx', '--json'])).said) as {
      sheets: { rows: (string | null)[][] }[];
    };
    const [header = [], row = []] = sheets.sheets[0]?.rows ?? [];
    const answered = row
      .with(header.indexOf('Decision'), 'no')
      .with(header.indexOf('Why (a word or two)'), 'They share a desk');
    const lines = [header, answered].map((cells) =>
      cells.map((cell) => JSON.stringify(cell ?? '').replaceAll('\\n', ' ')).join(','),
    );
    writeFileSync(join(folder, 'answers.csv'), lines.join('\n'));
    const applied = await unlocked('review', vault, 'answers.csv', '--accept');
    expect(applied.said, applied.refused).toContain('Without the pairs turned down: Proposals for 1 of 1 mentees.');
    const { cohorts } = (
      JSON.parse((await unlocked('request', 'programme.overview', '{}', '--vault', vault, '--json')).said) as {
        cohorts: { id: string }[];
      }[]
    )[0] ?? { cohorts: [] };
    const asked = JSON.stringify({ cohortId: cohorts[0]?.id });
    const runs = JSON.parse((await unlocked('request', 'matching.runs', asked, '--vault', vault, '--json')).said);
    const [first] = matched.proposals;
    expect(runs[0].asked).toMatchObject({
      policy: 'total',
      forbidden: [{ menteeId: first?.menteeId, mentorId: first?.mentorId, reason: 'They share a desk' }],
    });
  });
});
