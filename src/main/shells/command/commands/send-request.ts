import type { Answer } from '../answer.ts';
import type { CommandLine } from '../command-line.ts';
import { openDesk } from '../open-desk.ts';
import { vaultPlace, withVault } from '../open-vault.ts';
import { readDescriptor } from '../read-descriptor.ts';
import { Refusal } from '../refusal.ts';

/** Routes whose input holds a passphrase or a recovery code: arguments of a process are visible to everybody here. */
const secretRoutes = ['vault.create', 'vault.unlock', 'vault.recover', 'vault.changePassphrase', 'vault.unlockNotes'];

/** Routes whose input holds what the second key seals. */
const privateRoutes = ['concern.open', 'concern.update', 'note.add', 'note.edit'];

/** request <route> <json> --vault <vault>: any route, exactly as the window asks it. */
export async function sendRequest({ given, options }: CommandLine): Promise<Answer> {
  const [route, argument] = given;
  if (route === undefined) throw new Refusal('Say which route to ask.');
  if (secretRoutes.includes(route)) {
    throw new Refusal(
      'A request on the command line can be seen by others, so it carries no passphrase. Use the command for it.',
    );
  }
  if (privateRoutes.includes(route) && argument !== undefined) {
    throw new Refusal(
      'A request on the command line can be seen by others, so it carries no note. Hand the JSON over with --input-fd.',
    );
  }
  const descriptor = options['input-fd'];
  const input = readInput(descriptor === undefined ? (argument ?? '{}') : readDescriptor('--input-fd', descriptor));
  if (route.startsWith('vault.')) {
    const desk = openDesk(vaultPlace(options.vault).folder);
    try {
      return answerFrom(await desk.askAnything(route, input));
    } finally {
      await desk.close();
    }
  }
  return withVault(options.vault, options, async (desk) => answerFrom(await desk.askAnything(route, input)));
}

function readInput(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal('The input of a request has to be JSON.');
  }
}

function answerFrom(reply: Awaited<ReturnType<ReturnType<typeof openDesk>['askAnything']>>): Answer {
  if (!reply.ok) throw new Refusal(reply.error.message);
  return { lines: [JSON.stringify(reply.data, null, 2)], json: reply.data };
}
