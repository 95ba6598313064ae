import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, it } from 'vitest';
import { writeMailFile } from '../../../src/main/adapters/message-files/write-mail-file.ts';
import type { Instant } from '../../../src/shared/domain/local-date.ts';
import type { MailToWrite } from '../../../src/shared/domain/messages/mail-to-write.ts';
import { nastyText } from '../../support/message-arbitraries.ts';

const mail: MailToWrite = {
  from: { name: 'Noor Aziz', email: 'noor@example.org' },
  to: { name: 'Amara Eze', email: 'amara@example.org' },
  subject: 'How is it going?',
  body: 'Dear Amara,\n\nhello.',
  at: '2026-11-23T08:00:05.120Z' as Instant,
};
const textOf = (written: MailToWrite) => Buffer.from(writeMailFile(written)).toString('latin1');

/** As a header can hold it: on one line, without what cannot be seen at its ends. */
const onOneLine = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();

it('is read back by a mail program field by field, whatever the names hold', async () => {
  await fc.assert(
    fc.asyncProperty(nastyText, nastyText, nastyText, nastyText, async (from, to, subject, body) => {
      const read = await PostalMime.parse(
        writeMailFile({
          ...mail,
          from: { name: from, email: 'noor@example.org' },
          to: { name: to, email: 'amara@example.org' },
          subject,
          body,
        }),
      );
      expect(read.from).toEqual({ name: onOneLine(from), address: 'noor@example.org' });
      expect(read.to).toEqual([{ name: onOneLine(to), address: 'amara@example.org' }]);
      expect(read.subject ?? '').toBe(onOneLine(subject));
      expect(read.bcc).toBeUndefined();
      expect(read.headers.map(({ key }) => key)).toEqual([
        'from',
        'to',
        'subject',
        'date',
        'x-unsent',
        'mime-version',
        'content-type',
        'content-transfer-encoding',
      ]);
      const plain = (text: string) => text.replaceAll(/\r\n|\r|\n/g, '\n');
      expect(plain(read.text ?? '').trimEnd()).toBe(plain(body.toWellFormed()).trimEnd());
    }),
  );
});

it('keeps every line short, in plain letters, and ends it with CRLF', () => {
  fc.assert(
    fc.property(nastyText, nastyText, (name, subject) => {
      const text = textOf({ ...mail, to: { name, email: 'amara@example.org' }, subject });
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(text).toMatch(/^[\r\n\x20-\x7E]*$/);
      for (const line of text.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
    }),
  );
});

it('is marked as not sent, and carries the moment it was made', () => {
  const text = textOf(mail);
  expect(text).toContain('\r\nX-Unsent: 1\r\n');
  expect(text).toContain('\r\nDate: Mon, 23 Nov 2026 08:00:05 +0000\r\n');
  expect(text).toContain('\r\nSubject: How is it going?\r\n');
});

it('leaves the sender to the mail program where no address is known', () => {
  expect(textOf({ ...mail, from: null })).toMatch(/^To: Amara Eze <amara@example.org>\r\n/);
  expect(textOf({ ...mail, from: { name: null, email: 'noor@example.org' } })).toMatch(/^From: <noor@example.org>\r\n/);
});
