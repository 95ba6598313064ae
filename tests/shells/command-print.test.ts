import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { commandsFrom } from './support/commands-from.ts';

const folder = mkdtempSync(join(tmpdir(), 'command-print-'));
const { desk } = commandsFrom(folder, '');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['what to print', ['poster', '--pdf', 'a.pdf'], 'Say what to print: agreement, preparation, self-check.'],
  ['where to save it', ['agreement'], 'Say where to save it with --pdf.'],
  ['for whom', ['preparation', '--pdf', 'a.pdf'], 'Say for which of the two with --for mentee or mentor.'],
])(
  'printing asks %s before it asks for a passphrase',
  async (_what, words, sentence) => {
    expect(await desk(['print', 'Spring.mentordesk', ...words])).toMatchObject({ code: 1, refused: `${sentence}\n` });
  },
  60_000,
);
