import { expect, it } from 'vitest';
import { importSentence } from '../../../src/shared/domain/roster/import-sentence.ts';

it('counts what happened, and leaves out a zero that nobody asked about', () => {
  const say = (creates: number, updates: number) =>
    importSentence('log.xlsx', { creates, updates }, ['recorded', 'corrected']);
  expect(say(3, 0)).toBe('Imported log.xlsx: 3 recorded.');
  expect(say(0, 2)).toBe('Imported log.xlsx: 2 corrected.');
  expect(say(0, 0)).toBe('Imported log.xlsx.');
  expect(say(3, 2)).toBe('Imported log.xlsx: 3 recorded, 2 corrected.');
});
