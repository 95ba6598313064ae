import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { smallDisks } from './full-disk.ts';

describe.each(smallDisks)('changes on a disk that is full ($kind)', ({ kind, run }) => {
  it('are refused with DISK_FULL, lose nothing, and go on once there is room', () => {
    const [made, filled, counted] = run(
      temporaryFolder(),
      6000,
      ['make vault', 'fill store', 'count people'],
      'fill-store',
    );
    expect(made).toEqual({ there: true });
    // A change that does not fit at its end, one that does not fit in the middle, and an undo.
    expect(filled).toMatchObject({ code: 'DISK_FULL', large: 'DISK_FULL', undone: 'DISK_FULL', isOpenStill: false });
    expect(filled?.['made']).toBeGreaterThan(0);
    expect(filled).toMatchObject({ changes: filled?.['made'], people: Number(filled?.['made']) * 5 });
    // Without closing the vault in between, where the room can be made under it.
    expect(filled).toMatchObject({ isRoomMade: kind === 'a small file system', afterwards: 'DONE' });
    const people = Number(filled?.['people']) + (filled?.['isRoomMade'] === true ? 5 : 0);
    expect(counted).toEqual({ people, isIntact: true, next: 'DONE', check: 'ok' });
  });
});
