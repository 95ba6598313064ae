import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..', '..', '..');

export interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly refused: string;
}

/** Runs commands like a person does, from another folder than the project's, with the passphrase on standard input. */
export function commandsFrom(folder: string, passphrase: string) {
  const desk = (args: readonly string[], typed = passphrase): Promise<Ended> => {
    const child = spawn(process.execPath, [join(project, 'scripts', 'run.js'), 'desk', ...args], {
      cwd: project,
      env: { ...process.env, INIT_CWD: folder },
    });
    let said = '';
    let refused = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    child.stderr.on('data', (text: Buffer) => (refused += text.toString()));
    child.stdin.end(`${typed}\n`);
    return new Promise((done) => child.on('close', (code) => done({ code, said, refused })));
  };
  return { desk, unlocked: (...args: string[]) => desk([...args, '--passphrase-fd', '0']) };
}
