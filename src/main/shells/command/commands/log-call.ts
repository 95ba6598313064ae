import type { ContactOutcome } from '../../../../shared/domain/pairing.ts';
import type { Answer } from '../answer.ts';
import type { CommandLine, Options } from '../command-line.ts';
import { withVault } from '../open-vault.ts';
import { Refusal } from '../refusal.ts';
import { inQuotes } from '../refuse-idle-words.ts';

/** called <vault> <name> [--another-talk | --not-reached]: a call with the pairing of that name today, fine unless said otherwise. */
export function logCall({ given, options }: CommandLine): Promise<Answer> {
  const outcome = readOutcome(options);
  return withVault(given[0], options, async (desk) => {
    const name = given[1];
    if (name === undefined) throw new Refusal('Say with whom: a name of one of the two.');
    const { rows } = await desk.ask('pairing.list', { search: name });
    const [row, ...others] = rows;
    if (row === undefined) throw new Refusal(`No pairing is found by ${inQuotes(name)}.`);
    if (others.length > 0) {
      const found = rows.slice(0, 5).map(({ menteeName, mentorName }) => `${menteeName} with ${mentorName}`);
      throw new Refusal(
        `${rows.length} pairings are found by ${inQuotes(name)}, such as ${found.join('; ')}. Say more of the name.`,
      );
    }
    const { today } = await desk.ask('vault.status', {});
    const written = await desk.ask('contact.log', {
      pairingId: row.id,
      side: null,
      on: today as never,
      channel: 'call',
      outcome,
    });
    return { lines: [written.sentence], json: written };
  });
}

function readOutcome(options: Options): ContactOutcome {
  const another = options['another-talk'] === true;
  const notReached = options['not-reached'] === true;
  if (another && notReached) throw new Refusal('Either --another-talk or --not-reached, not both.');
  if (another) return 'worth another talk';
  return notReached ? 'not reached' : 'fine';
}
