import { test } from 'vitest';
import { parseStatus } from '../../../src/shared/domain/roster/parse-status.ts';
import { readAs } from './read-as.ts';

test('status codes of staff systems and their words', () => {
  readAs(parseStatus, [
    ['A', 'active'],
    ['L', 'leave'],
    ['T', 'left'],
    ['Terminated', 'left'],
    ['On leave', 'leave'],
    ['Elternzeit', 'leave'],
    ['Z', 'STATUS_UNKNOWN'],
  ]);
});
