import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { smallDisks } from './full-disk.ts';

describe.each(smallDisks)('on a disk that is full ($kind)', ({ run }) => {
  it('a file that does not fit is refused, the one it would have replaced is whole, and no half of it is left', () => {
    const [outcome] = run(temporaryFolder(), 512, ['', 'write report', '']);
    expect(outcome).toMatchObject({ code: 'DISK_FULL', report: 'first' });
    expect(outcome?.['files']).not.toContainEqual(expect.stringMatching(/\.tmp$/));
  });

  it('a vault that does not fit is not made, and nothing of it is left', () => {
    const [outcome] = run(temporaryFolder(), 256, ['', 'create vault', '']);
    expect(outcome?.['code']).toBe('DISK_FULL');
    expect(outcome?.['files']).not.toContainEqual(expect.stringContaining('mentordesk'));
  });

  it('a vault that cannot be filled with what it begins with is not made, and is made once there is room', () => {
    const [full, again] = run(temporaryFolder(), 5000, ['', 'create vault that is filled', 'make small vault']);
    expect(full?.['code']).toBe('DISK_FULL');
    expect(full?.['files']).not.toContainEqual(expect.stringContaining('mentordesk'));
    expect(again).toEqual({ there: true });
  });

  it('every letter that was acknowledged is kept, stays readable, and writing goes on once there is room', () => {
    const [made, filled, counted] = run(temporaryFolder(), 5000, [
      'make small vault',
      'fill database',
      'count letters',
    ]);
    expect(made).toEqual({ there: true });
    expect(filled?.['code']).toBe('DISK_FULL');
    expect(filled?.['written']).toBeGreaterThan(0);
    expect(filled?.['readable']).toBe(filled?.['written']);
    expect(counted).toEqual({ kept: filled?.['written'], after: 1, check: 'ok' });
  });
});
