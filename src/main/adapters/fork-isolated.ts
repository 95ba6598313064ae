import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { IsolatedMessage, RunIsolated } from './run-isolated.ts';
import { type IsolatedLimits, isolatedHeap, isolatedLimits, superviseIsolated } from './supervise-isolated.ts';

interface ForkOptions {
  readonly environment?: NodeJS.ProcessEnv;
  readonly limits?: Partial<IsolatedLimits>;
}

/** Runs each piece of work in a Node process started from `entryFile`, with a heap of 768 MB. For shells other than Electron. */
export function forkIsolated(entryFile: URL | string, { environment, limits }: ForkOptions = {}): RunIsolated {
  return (run) => {
    const child = fork(entryFile, {
      execArgv: [...isolatedHeap],
      serialization: 'advanced',
      // Whatever a broken file makes a library print may quote the file, so it goes nowhere.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: environment ?? process.env,
    });
    return superviseIsolated(
      {
        send: (request) => {
          // A failed send is followed by the end of the process, which is what counts.
          child.send(request as object, () => {});
        },
        onMessage: (listener) => child.on('message', (message) => listener(message as IsolatedMessage)),
        onEnd: (listener) => {
          child.on('error', listener);
          child.on('close', listener);
        },
        kill: () => child.kill('SIGKILL'),
        residentBytes: () => (child.pid === undefined ? undefined : residentBytesOf(child.pid)),
      },
      run,
      { ...isolatedLimits, ...limits },
    );
  };
}

/** Only Linux tells this without starting another program; elsewhere the heap limit and the time limit remain. */
function residentBytesOf(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const kilobytes = /^VmRSS:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}
