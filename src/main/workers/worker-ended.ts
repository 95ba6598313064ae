export type WorkerEnding = 'cancelled' | 'too slow' | 'crashed';

/** A worker that ended without an output. `reason` is for code; the message is for logs, never for the window. */
export class WorkerEnded extends Error {
  readonly reason: WorkerEnding;

  constructor(reason: WorkerEnding, detail: string) {
    super(detail);
    this.name = 'WorkerEnded';
    this.reason = reason;
  }
}
