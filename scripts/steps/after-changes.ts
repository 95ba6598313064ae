import { watch } from 'node:fs';

/** How long files are left to settle: an editor and a branch switch write many at once. */
const settleMs = 150;

/**
 * Does the work after files below these folders changed, never twice at a time, and once more for what changed
 * meanwhile. Answers how to stop watching.
 */
export function afterChanges(folders: readonly string[], work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let working = false;
  let again = false;
  const run = async () => {
    again = working;
    if (working) return;
    working = true;
    await work();
    working = false;
    if (again) await run();
  };
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => void run(), settleMs);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
