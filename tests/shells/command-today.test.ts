import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Today } from '../../src/shared/ipc/routes/today.ts';
import { commandsFrom } from './support/commands-from.ts';

const folder = mkdtempSync(join(tmpdir(), 'command-today-'));
const vault = 'Spring.mentordesk';
const { unlocked } = commandsFrom(folder, 'seven quiet herons at noon');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('today says whom a call would help, and called records one, by a name', { timeout: 240_000 }, async () => {
  writeFileSync(
    join(folder, 'roster.csv'),
    [
      'Full name,Email,Role,Reports to',
      'Ada Quist,ada@example.org,Mentor,',
      'Bo Reyes,bo@example.org,Mentee,',
      'Cy Moss,cy@example.org,Mentor,',
      'Dee Low,dee@example.org,Mentee,',
    ].join('\n'),
  );
  await unlocked('create', vault, '--programme', 'Spring', '--cohort', 'One', '--starts', '2026-03-01');
  await unlocked('import', vault, 'roster.csv', '--cohort', 'One');
  const matched = await unlocked('match', vault, '--accept');
  expect(matched.refused).toBe('');

  const both = await unlocked('called', vault, 'e');
  expect(both.refused).toContain('2 pairings are found by “e”');
  const called = await unlocked('called', vault, 'Bo', '--another-talk');
  expect(called.said).toMatch(/^Call with .*Bo Reyes.*, worth another talk\.\n$/);
  const { done, sentence } = JSON.parse((await unlocked('today', vault, '--json')).said) as Today;
  expect(done.map((one) => `${one.sentence}\n`)).toContain(called.said);
  expect((await unlocked('today', vault)).said.split('\n')[0]).toBe(sentence);
  expect((await unlocked('called', vault, 'Bo', '--another-talk', '--not-reached')).code).toBe(1);
});
