import { basename } from 'node:path';
import { roles } from '../../../../shared/domain/person.ts';
import type { PairingRow } from '../../../../shared/ipc/routes/pairings.ts';
import type { Answer } from '../answer.ts';
import type { CommandLine } from '../command-line.ts';
import { fromWhereCalled, type OpenDesk } from '../open-desk.ts';
import { withVault } from '../open-vault.ts';
import { Refusal } from '../refusal.ts';

const sheets = ['agreement', 'preparation', 'self-check'] as const;

/** print <vault> agreement | preparation | self-check --pdf <file> [--pairing <names>] [--for mentee | mentor] */
export async function printSheet({ given, options }: CommandLine): Promise<Answer> {
  const sheet = sheets.find((known) => known === given[1]);
  if (sheet === undefined) throw new Refusal(`Say what to print: ${sheets.join(', ')}.`);
  if (options.pdf === undefined) throw new Refusal('Say where to save it with --pdf.');
  const side = roles.find((role) => role === options.for) ?? null;
  if (sheet === 'preparation' && side === null)
    throw new Refusal('Say for which of the two with --for mentee or mentor.');
  const path = fromWhereCalled(options.pdf);
  return withVault(given[0], options, async (desk) => {
    desk.saveNextAs({ path, fileName: basename(path) });
    if (sheet === 'self-check') await desk.ask('selfCheck.saveForm', {});
    else {
      const { id } = await findPairing(desk, options.pairing);
      await desk.ask('pairing.saveSheet', { id, sheet, side: sheet === 'agreement' ? null : side });
    }
    return { lines: [`Saved ${basename(path)}.`], json: { saved: basename(path), sheet } };
  });
}

/** The pairing that goes on of which the words name the mentee or the mentor; the only one when there are none. */
async function findPairing(desk: OpenDesk, named: readonly string[] = []): Promise<PairingRow> {
  const [search = '', ...more] = named;
  if (more.length > 0) throw new Refusal('A sheet is printed for one pairing at a time.');
  const { rows } = await desk.ask('pairing.list', { search });
  const [first, second] = rows;
  if (first === undefined) throw new Refusal('There is no pairing of that name that goes on.');
  if (second === undefined) return first;
  const names = rows.slice(0, 5).map((row) => `${row.menteeName} with ${row.mentorName}`);
  throw new Refusal(`Say which pairing with --pairing, such as: ${names.join('; ')}.`);
}
