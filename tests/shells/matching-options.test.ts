import { describe, expect, test } from 'vitest';
import { readCommandLine } from '../../src/main/shells/command/command-line.ts';
import { readMatchingOptions } from '../../src/main/shells/command/matching-options.ts';

const read = (...args: string[]) => readMatchingOptions(readCommandLine(['match', 'a.mentordesk', ...args]).options);

describe('what is said of the matching on the command line', () => {
  test('is left open where nothing is said, for what was said before', () => {
    expect(read()).toEqual({ weights: {}, columns: [], departmentLimits: [], round: null });
  });

  test('reads every choice, and a heading that has an equals sign of its own', () => {
    const said = read(
      ...['--policy', 'leximin', '--every-mentor', '--wishes-first', '--least-fit', 'good'],
      ...['--unknown-managers', 'block', '--shared-hours', '--smallest-group', '3'],
      ...['--weight', 'skills=not at all', '--weight', 'rhythm=matters a lot', '--limit', 'R&D=Lab=2'],
      ...[
        '--kept-column',
        'Shift',
        '--kept-column',
        'Years=distance',
        '--kept-column',
        'Club = overlap, matters a lot',
      ],
      ...['--another-round', '--run', 'r1', '--may-move', '--met-before'],
    );
    expect(said).toEqual({
      policy: 'leximin',
      everyMentor: true,
      wishesFirst: true,
      leastFit: 'Good fit',
      unknownManager: 'block',
      needsSharedHours: true,
      weights: { skills: 'not at all', rhythm: 'matters a lot' },
      columns: [
        { heading: 'Shift', comparison: null, weight: 'some' },
        { heading: 'Years', comparison: 'distance', weight: 'some' },
        { heading: 'Club', comparison: 'overlap', weight: 'matters a lot' },
      ],
      departmentLimits: [{ department: 'R&D=Lab', most: 2 }],
      smallestGroup: 3,
      round: { after: 'r1', keep: false, onePlaceMore: false, pairedBefore: true, unknownManagers: false },
    });
  });

  test.each([
    [['--policy', 'best'], '--policy takes one of worst-first, leximin, total, not "best".'],
    [['--least-fit', 'strong'], '--least-fit takes one of possible, good, not "strong".'],
    [['--unknown-managers', 'allow'], '--unknown-managers takes one of warn, block, not "allow".'],
    [['--weight', 'skills'], '--weight for skills takes one of matters a lot, some, not at all, not "".'],
    [['--weight', 'skills=3'], '--weight for skills takes one of matters a lot, some, not at all, not "3".'],
    [
      ['--limit', 'Finance'],
      '--limit takes a department and a whole number up to 999, such as "Finance=3", not "Finance".',
    ],
    [
      ['--limit', 'Finance=-1'],
      '--limit takes a department and a whole number up to 999, such as "Finance=3", not "Finance=-1".',
    ],
    [['--kept-column', '=same'], '--kept-column takes the heading of a column first, such as "Shift=same".'],
    [
      ['--kept-column', 'Shift=alike'],
      '--kept-column for Shift takes one of same, different, overlap, distance, not "alike".',
    ],
    [['--smallest-group', '1'], '--smallest-group takes a whole number from 2 to 99, not "1".'],
    [['--one-place-more'], '--one-place-more belongs to another round; say --another-round as well.'],
    [['--run', 'r1'], '--run names what another round goes on from; say --another-round as well.'],
  ])('refuses %j with one sentence', (args, sentence) => {
    expect(() => read(...args)).toThrow(sentence);
  });

  test('names what can be weighed where it is something else', () => {
    expect(() => read('--weight', 'shoes=some')).toThrow(
      /^--weight takes one of skills, goals, .*wishes, not "shoes"\.$/u,
    );
  });
});
