import { readDescriptor } from './read-descriptor.ts';
import { Refusal } from './refusal.ts';

/**
 * The passphrase, from the terminal without echo or as the first line of an open file descriptor. Never from an argument
 * or the environment, which other programs can read.
 */
export async function askPassphrase(descriptor: string | undefined, question: string): Promise<string> {
  if (descriptor !== undefined) return firstLineOf(readDescriptor('--passphrase-fd', descriptor));
  if (!process.stdin.isTTY) {
    throw new Refusal('Type the passphrase at a terminal, or hand it over with --passphrase-fd.');
  }
  return typeUnseen(question);
}

const firstLineOf = (text: string) => (text.split('\n')[0] ?? '').replace(/\r$/, '');

function typeUnseen(question: string): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(question);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  return new Promise((resolve, reject) => {
    let typed = '';
    const end = (finish: () => void) => {
      stdin.off('data', hear);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write('\n');
      finish();
    };
    const hear = (text: string) => {
      for (const letter of text) {
        if (letter === '\r' || letter === '\n') return end(() => resolve(typed));
        if (letter === '\u0003') return end(() => reject(new Refusal('Stopped. Nothing was changed.')));
        if (letter === '\u007f' || letter === '\b') typed = [...typed].slice(0, -1).join('');
        else typed += letter;
      }
    };
    stdin.on('data', hear);
    stdin.resume();
  });
}
