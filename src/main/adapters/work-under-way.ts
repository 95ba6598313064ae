import type { WorkUnderWay } from '../services/ports.ts';

/** Work that somebody may stop, by the name of what it is about. */
export function createWorkUnderWay(): WorkUnderWay {
  const underWay = new Map<string, Set<AbortController>>();

  function stop(name: string) {
    for (const working of underWay.get(name) ?? []) working.abort();
  }

  return {
    async whileDoing(name, work) {
      const working = new AbortController();
      const same = underWay.get(name) ?? new Set();
      underWay.set(name, same.add(working));
      try {
        return await work(working.signal);
      } finally {
        same.delete(working);
        if (same.size === 0) underWay.delete(name);
      }
    },
    stop,
    stopAll() {
      for (const name of underWay.keys()) stop(name);
    },
  };
}
