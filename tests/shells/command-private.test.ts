import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandsFrom } from './support/commands-from.ts';

const folder = mkdtempSync(join(tmpdir(), 'command-private-'));
const passphrase = 'seven quiet herons at noon';
const vault = 'Spring.mentordesk';
const project = resolve(import.meta.dirname, '..', '..');
const { unlocked } = commandsFrom(folder, passphrase);

/** Asks a route with its input in an open file, as no other program on the computer can see it. */
function ask(route: string, input: unknown): Promise<{ code: number | null; said: string; refused: string }> {
  const args = ['desk', 'request', route, '--vault', vault, '--passphrase-fd', '0', '--input-fd', '3', '--json'];
  const child = spawn(process.execPath, [join(project, 'scripts', 'run.js'), ...args], {
    cwd: project,
    env: { ...process.env, INIT_CWD: folder },
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  });
  let said = '';
  let refused = '';
  child.stdout?.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (refused += text.toString()));
  child.stdin?.end(`${passphrase}\n`);
  const further = child.stdio[3];
  if (further === null || further === undefined || !('end' in further)) throw new Error('there is no fourth pipe');
  further.end(JSON.stringify(input));
  return new Promise((done) => child.on('close', (code) => done({ code, said, refused })));
}

beforeAll(async () => {
  const cohort = ['--cohort', 'One', '--starts', '2026-03-01'];
  expect(await unlocked('create', vault, '--programme', 'Spring', ...cohort)).toMatchObject({ code: 0 });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('private notes on the command line', { timeout: 60_000 }, () => {
  test('are written from an open file and read back, their key open for each of the calls', async () => {
    const unknown = {
      email: null,
      externalId: null,
      jobTitle: null,
      jobFunction: null,
      department: null,
      location: null,
    };
    const none = { timeZone: null, careerLevel: null, grade: null, rhythmDays: null, trainedOn: null, leftOn: null };
    const lists = { languages: [], skillsOffered: [], skillsWanted: [], goals: [], facts: [] };
    const numbers = { mentorCapacity: 0, menteeNeed: 0, paused: false };
    const fields = { ...unknown, ...none, ...lists, ...numbers, givenName: 'Ada', familyName: 'Quist' };
    const added = await ask('people.add', { fields, manager: { kind: 'none' }, enrol: null });
    expect(added, added.refused).toMatchObject({ code: 0 });
    const about = { kind: 'person', id: (JSON.parse(added.said) as { id: string }).id };
    const noted = await ask('note.add', { about, on: '2026-03-01', text: 'Would like a call.' });
    expect(noted, noted.refused).toMatchObject({ code: 0 });
    const listed = await ask('note.list', { about });
    expect(JSON.parse(listed.said), listed.refused).toMatchObject({
      total: 1,
      notes: [{ text: 'Would like a call.' }],
    });
  });

  test('are never taken from the arguments, which every program on the computer can read', async () => {
    for (const route of ['note.add', 'concern.update']) {
      const refused = await unlocked('request', route, '{"text":"seen by all"}', '--vault', vault);
      expect(refused).toMatchObject({ code: 1, said: '' });
      expect(refused.refused).toContain('it carries no note');
    }
    const secret = await unlocked('request', 'vault.unlockNotes', '{"passphrase":"x"}', '--vault', vault);
    expect(secret.refused).toContain('it carries no passphrase');
  });
});
