import { StorageProblem, storageProblemFrom } from './storage-problem.ts';

export type ClosingGate = ReturnType<typeof createClosingGate>;

/** The one way into an open vault: it lets work in until closing begins, and closing waits for what is inside. */
export function createClosingGate() {
  const inside = new Set<Promise<unknown>>();
  let isClosing = false;

  /** Throws VAULT_LOCKED once closing has begun; for work that had to wait after it was let in. */
  function refuseWhenClosing(): void {
    if (isClosing) throw new StorageProblem('VAULT_LOCKED');
  }

  return {
    refuseWhenClosing,
    /** Failures of the disk or the file come out as a StorageProblem, all others as they are. */
    async pass<Value>(work: () => Promise<Value>): Promise<Value> {
      refuseWhenClosing();
      const running = work();
      inside.add(running);
      try {
        return await running;
      } catch (error) {
        throw storageProblemFrom(error) ?? error;
      } finally {
        inside.delete(running);
      }
    },
    /** Resolves once nobody is inside. */
    async close(): Promise<void> {
      isClosing = true;
      await Promise.allSettled(inside);
    },
  };
}
