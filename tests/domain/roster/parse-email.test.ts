import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEmail } from '../../../src/shared/domain/roster/parse-email.ts';
import { outcome, readAs } from './read-as.ts';

test('an address is read back as it was printed', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (email) => {
      expect(outcome(parseEmail(email))).toBe(email);
    }),
  );
});

test('addresses come without what a mail program wraps around them', () => {
  readAs(parseEmail, [
    ['Ada Lovelace <ada@example.org>', 'ada@example.org'],
    ['mailto:ada@example.org', 'ada@example.org'],
    [' Ada@Example.org ', 'Ada@Example.org'],
    ["o'brien@example.org", "o'brien@example.org"],
    ['ada@example', 'EMAIL_UNREADABLE'],
    ['ada at example.org', 'EMAIL_UNREADABLE'],
    ['a@x.org; b@x.org', 'EMAIL_UNREADABLE'],
    ['anonymous', 'EMAIL_UNREADABLE'],
  ]);
});
