import { fileURLToPath } from 'node:url';
import { app, utilityProcess } from 'electron';
import type { IsolatedMessage, RunIsolated } from '../../adapters/run-isolated.ts';
import { isolatedHeap, superviseIsolated } from '../../adapters/supervise-isolated.ts';

/** Runs each piece of work in a utility process of its own, started from `entryFile`, with a heap of 768 MB. */
export function runInUtilityProcess(entryFile: URL): RunIsolated {
  return (run) => {
    const child = utilityProcess.fork(fileURLToPath(entryFile), [], {
      execArgv: [...isolatedHeap],
      // Whatever a broken file makes a library print may quote the file, so it goes nowhere.
      stdio: 'ignore',
      serviceName: 'Mentor Desk sheet reader',
    });
    return superviseIsolated(
      {
        send: (request) => child.postMessage(request),
        onMessage: (listener) => child.on('message', (message: IsolatedMessage) => listener(message)),
        onEnd: (listener) => child.on('exit', listener),
        kill: () => child.kill(),
        residentBytes: () => residentBytesOf(child.pid),
      },
      run,
    );
  };
}

function residentBytesOf(pid: number | undefined): number | undefined {
  const kilobytes = app.getAppMetrics().find((metric) => metric.pid === pid)?.memory.workingSetSize;
  return kilobytes === undefined ? undefined : kilobytes * 1024;
}
