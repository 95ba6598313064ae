import { describe, expect, it } from 'vitest';
import { createPendingFiles } from '../../src/main/adapters/pending-files.ts';
import type { SheetReading } from '../../src/shared/domain/roster/sheet.ts';

function held(count: number) {
  let last = 0;
  const files = createPendingFiles(() => `token ${++last}`);
  const tokens = Array.from({ length: count }, (_, at) => files.hold({ path: `/${at}`, fileName: `${at}.csv` }));
  return { files, tokens };
}
const gone = expect.objectContaining({ code: 'FILE_GONE' });

describe('files that were handed over', () => {
  it('are held eight at once, and the oldest go first with what was read of them', () => {
    const { files, tokens } = held(8);
    const [first = '', second = ''] = tokens;
    const reading: SheetReading = { ok: false, code: 'EMPTY', message: 'The file is empty.' } as never;
    for (const token of tokens) expect(files.get(token).path).toBeDefined();
    files.keepReading(first, reading);
    files.hold({ path: '/8', fileName: '8.csv' });
    expect(() => files.get(first)).toThrow(gone);
    expect(() => files.findReading(first)).toThrow(gone);
    expect(files.get(second).fileName).toBe('1.csv');
  });

  it('are all let go of when the desk is locked', () => {
    const { files, tokens } = held(3);
    files.forgetAll();
    for (const token of tokens) expect(() => files.get(token)).toThrow(gone);
  });

  it('are no longer read once they made room, were let go of, or were stopped, and every reading of them ends', async () => {
    const { files, tokens } = held(3);
    const [first = '', second = '', third = ''] = tokens;
    const untilStopped = (token: string) =>
      files.whileWorkingOn(token, (signal) => new Promise((resolve) => signal.addEventListener('abort', resolve)));
    const stopped = [untilStopped(first), untilStopped(second), untilStopped(second), untilStopped(third)];
    files.stopWorkOn(second);
    await Promise.all(stopped.slice(1, 3));
    for (let more = 0; more < 6; more += 1) files.hold({ path: '/', fileName: '' });
    await stopped[0];
    files.forgetAll();
    await stopped[3];
    expect(() => files.stopWorkOn('nobody')).not.toThrow();
  });
});
