import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { commandsFrom } from './support/commands-from.ts';

const folder = mkdtempSync(join(tmpdir(), 'command-assign-'));
const { desk } = commandsFrom(folder, 'seven quiet herons at noon');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the assign command', { timeout: 120_000 }, () => {
  test('solves a bare table of points with its proof, says what forcing a pair costs, and refuses a table that is none', async () => {
    const write = (name: string, problem: unknown) => writeFileSync(join(folder, name), JSON.stringify(problem));
    write('pool.json', {
      scores: [
        [9000, 8000, null],
        [7000, 3000, 100],
        [null, 2000, 50],
      ],
      cap: [1, 2, 1],
      group: [0, 0, null],
      group_cap: [2],
      need: [1, 1, 1],
      locks: [],
      policy: 'total',
    });
    const solved = await desk(['assign', 'pool.json', '--force', '0,0']);
    expect(JSON.parse(solved.said), solved.refused).toMatchObject({
      unserved: 0,
      pairs: [
        [0, 1],
        [1, 0],
        [2, 2],
      ],
      count: 3,
      total: 15_050,
      worst: 50,
      certificate: { ok: true, gap: 0 },
      solve_ms: expect.any(Number),
      loss: { unserved: 0, pairs: 0, total: 3_000 },
    });
    write('ragged.json', { scores: [[1, 2], [3]], cap: [1, 1], need: [1, 1], policy: 'total' });
    expect(await desk(['assign', 'ragged.json'])).toMatchObject({
      code: 1,
      said: '',
      refused: 'The lines of the table of points differ in length.\n',
    });
    const refusedWith = async (...args: string[]) => {
      const { code, said, refused } = await desk(args);
      expect({ code, said }).toEqual({ code: 1, said: '' });
      return refused;
    };
    expect(await refusedWith('assign', 'pool.json', '--force', '9,9')).toBe(
      '--force names a pair that is not in the problem; places are counted from 0.\n',
    );
    expect(await refusedWith('assign', 'pool.json', '--cohort', 'One')).toMatch(
      /^assign does nothing with --cohort\./u,
    );
    expect(await refusedWith('constructor')).toMatch(/^There is no command “constructor”\./u);
    expect(await refusedWith('template', 'people', '--xlsx', 'any.mentordesk/key.json')).toBe(
      'That is inside a vault. Choose a place outside of it.\n',
    );
  });

  test('solves a bare table for evenness, mentors with somebody and wishes met first, and refuses half a wish in a sentence', async () => {
    const pool = {
      scores: [
        [9000, 8000, null],
        [7000, 3000, 100],
      ],
      cap: [2, 2, 1],
      need: [1, 1],
      policy: 'leximin',
      mentors_served: true,
      wish: [
        [1, 0, 0],
        [3, 0, 0],
      ],
    };
    const ask = async (problem: unknown) => {
      writeFileSync(join(folder, 'further.json'), JSON.stringify(problem));
      return desk(['assign', 'further.json', '--force', '1,1']);
    };
    const solved = await ask(pool);
    expect(JSON.parse(solved.said), solved.refused).toMatchObject({
      pairs: [
        [0, 1],
        [1, 0],
      ],
      mentors_served: 2,
      wishes: 3,
      total: 15_000,
      certificate: { ok: true, gap: 0 },
      loss: { columns: 0, worst: 4_000, wishes: 2, even: { below: 3_250, pairs: 1 } },
    });
    expect((await ask({ ...pool, wish: [[0.5, 0, 0], pool.wish[1]] })).refused).toBe(
      'Wishes must be whole numbers from 0 to 10000.\n',
    );
    expect((await ask({ ...pool, band: 0 })).refused).toBe('A band must have one point or more.\n');
  });
});
