import { expect, it } from 'vitest';
import { rowWords, saidThere } from '../../../src/renderer/features/roster-import/row-words.ts';

it('says whose row it is, once', () => {
  expect(rowWords({ row: 9, who: 'Aylin Öztürk', value: 'Max Gross' })).toBe('row 9, Aylin Öztürk');
  expect(rowWords({ row: 5, who: 'Max Gross', value: 'Max Gross' })).toBe('row 5');
  expect(rowWords({ row: 7, value: '' })).toBe('row 7');
});

it('quotes what stands in the file, and never the desk’s own reason as if it stood there', () => {
  expect(saidThere({ code: 'DATE_UNREADABLE', value: '02/2024' })).toBe(': “02/2024”');
  expect(saidThere({ code: 'CANNOT_BE_RECORDED', value: 'This day is still to come.' })).toBe(
    ': This day is still to come.',
  );
  expect(saidThere({ code: 'NO_NAME', value: '' })).toBe('');
});
