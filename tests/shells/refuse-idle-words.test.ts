import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../src/main/shells/command/command-line.ts';
import { inQuotes, refuseIdleWords } from '../../src/main/shells/command/refuse-idle-words.ts';

const taken = { words: 1, options: ['cohort'] };
const refusing =
  (...args: string[]) =>
  () =>
    refuseIdleWords(readCommandLine(args), taken);

describe('words that would do nothing', () => {
  it('are refused by name, so that nobody believes they were heard', () => {
    expect(refusing('health', 'a.mentordesk', '--cohort', 'One', '--json')).not.toThrow();
    expect(refusing('health', 'a.mentordesk', '--force', '1,2')).toThrow('health does nothing with --force.');
    expect(refusing('health', 'a.mentordesk', 'extra')).toThrow('health does nothing with “extra”.');
  });

  it('are shown on one line, and no longer than can be read', () => {
    expect(inQuotes('two\nlines\u001b[31m')).toBe('“two lines [31m”');
    expect(inQuotes('x'.repeat(5_000)).length).toBeLessThan(70);
  });
});
