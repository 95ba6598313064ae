import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { projectFolder } from '../../src/main/shells/project-folder.ts';
import type { Step, StepResult } from './step.ts';

const programs = join(projectFolder, 'node_modules', '.bin');

/** The environment of this process with the project's own programs first, Node 24 among them. */
export function projectEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${programs}${delimiter}${process.env['PATH'] ?? ''}` };
}

// The tests start dozens of processes of the same modules; compiling those once takes a quarter off their time.
const compiled = { NODE_COMPILE_CACHE: join(projectFolder, 'node_modules', '.cache', 'compiled') };

/** Runs a step, shows its output only when it failed, and never throws. */
export function runStep(step: Step): Promise<StepResult> {
  if (step.notHere !== undefined) {
    return Promise.resolve({ name: step.name, outcome: 'not run', seconds: 0, sentence: step.notHere });
  }
  const began = performance.now();
  const [program, ...args] = step.run;
  return new Promise((resolve) => {
    const windows = process.platform === 'win32';
    const child = spawn(join(programs, windows ? `${program}.cmd` : program), args, {
      cwd: projectFolder,
      env: { ...projectEnvironment(), ...compiled },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows,
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => output.push(piece));
    child.stderr.on('data', (piece: Buffer) => output.push(piece));
    const end = (passed: boolean) => {
      const seconds = (performance.now() - began) / 1000;
      const text = Buffer.concat(output).toString();
      process.stdout.write(`${passed ? 'passed' : 'FAILED'}  ${step.name}, ${seconds.toFixed(1)} s\n`);
      if (!passed) process.stdout.write(`${text}\n`);
      resolve({
        name: step.name,
        outcome: passed ? 'passed' : 'failed',
        seconds,
        sentence: passed ? lastCount(text) : '',
      });
    };
    child.on('error', () => end(false));
    child.on('close', (code) => end(code === 0));
  });
}

/** The lines in which a test runner says how much it ran, and how much only at the second try, without its colours. */
function lastCount(text: string): string {
  const plain = text.replaceAll(/\u001b\[[0-9;]*m/g, '');
  const counts = plain.match(/^\s*(?:Tests\s+)?\d+ passed.*$/gm);
  const flaky = plain.match(/^\s*\d+ flaky$/m);
  return [flaky?.[0], counts?.at(-1)]
    .map((line) => line?.trim().replaceAll(/\s+/g, ' ') ?? '')
    .filter(Boolean)
    .join(', ');
}
