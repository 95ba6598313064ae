import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { afterChanges } from '../../scripts/steps/after-changes.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('many changes at once are one build, and what changes during a build is built after it, not beside it', async () => {
  const folder = temporaryFolder();
  const inner = join(folder, 'features');
  mkdirSync(inner);
  let finish: () => void = () => undefined;
  let runs = 0;
  let together = 0;
  const stop = afterChanges([folder], async () => {
    runs += 1;
    together += 1;
    expect(together).toBe(1);
    await new Promise<void>((done) => (finish = done));
    together -= 1;
  });
  try {
    for (const name of ['a', 'b', 'c']) writeFileSync(join(inner, name), name);
    await vi.waitFor(() => expect(runs).toBe(1));
    writeFileSync(join(inner, 'a'), 'changed during the build');
    await sleep(500);
    expect(runs).toBe(1);
    finish();
    await vi.waitFor(() => expect(runs).toBe(2));
    finish();
    await sleep(500);
    expect(runs).toBe(2);
  } finally {
    stop();
  }
  writeFileSync(join(inner, 'a'), 'after the end');
  await sleep(500);
  expect(runs).toBe(2);
});
