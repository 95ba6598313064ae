import { expect, it } from 'vitest';
import { rowWords } from '../../../src/renderer/features/roster-import/row-words.ts';

it('says whose row it is, once', () => {
  expect(rowWords({ row: 9, who: 'Aylin Öztürk', value: 'Max Gross' })).toBe('row 9, Aylin Öztürk');
  expect(rowWords({ row: 5, who: 'Max Gross', value: 'Max Gross' })).toBe('row 5');
  expect(rowWords({ row: 7, value: '' })).toBe('row 7');
});
