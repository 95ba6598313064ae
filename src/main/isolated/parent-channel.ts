import type { IsolatedMessage } from '../adapters/run-isolated.ts';

/** Electron's utility process speaks through this port; a forked Node process through process.send. */
interface UtilityPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

export interface ParentChannel {
  onRequest(listener: (request: unknown) => void): void;
  /** Resolves when the message has left this process, where the platform tells. */
  post(message: IsolatedMessage): Promise<void>;
}

/** The way to the process that started this one; ends this process when the other is gone. */
export function openParentChannel(): ParentChannel {
  const { parentPort } = process as unknown as { parentPort?: UtilityPort };
  if (parentPort) {
    return {
      onRequest: (listener) => parentPort.on('message', ({ data }) => listener(data)),
      post: (message) => Promise.resolve(parentPort.postMessage(message)),
    };
  }
  process.on('disconnect', () => process.exit());
  return {
    onRequest: (listener) => process.on('message', listener),
    post: (message) =>
      new Promise((resolve, reject) => {
        if (!process.send) throw new Error('started without a parent to answer');
        process.send(message, undefined, undefined, (problem) => (problem ? reject(problem) : resolve()));
      }),
  };
}
