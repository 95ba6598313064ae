import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Starts a program of the tests, a TypeScript file, as a process of its own; what it prints comes line by line. */
export function startProcess(file: URL, args: readonly string[], options: SpawnOptions = {}) {
  const program = fileURLToPath(file);
  const child: ChildProcess = spawn(process.execPath, [program, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...options,
  });
  if (!child.stdout) throw new Error('the process has no output');
  const printed: string[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => printed.push(line));
  const ended = Promise.all([once(child, 'exit'), once(lines, 'close')]);
  return {
    child,
    /** Everything printed so far. */
    printed,
    /** Waits for a line; answers false when the process ended without it. */
    async prints(line: string): Promise<boolean> {
      while (!printed.includes(line)) {
        const next = await Promise.race([once(lines, 'line'), ended.then(() => undefined)]);
        if (next === undefined) return printed.includes(line);
      }
      return true;
    },
    /** Ends it as a power cut would, with no chance to tidy up, and waits until it is gone. */
    async kill(): Promise<void> {
      child.kill('SIGKILL');
      await ended;
    },
    /** Waits until it has ended by itself. */
    async end(): Promise<readonly string[]> {
      await ended;
      return printed;
    },
  };
}
