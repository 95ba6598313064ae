import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mailtoLink } from '../../../src/shared/domain/messages/mailto-link.ts';
import { nastyText } from '../../support/message-arbitraries.ts';

it('is read back as the same message, and names nobody else', () => {
  fc.assert(
    fc.property(nastyText, nastyText, (subject, body) => {
      const link = mailtoLink('amara+desk@example.org', { subject, body });
      fc.pre(link !== null);
      const url = new URL(link ?? '');
      expect(url.protocol).toBe('mailto:');
      expect(decodeURIComponent(url.pathname)).toBe('amara+desk@example.org');
      const said =
        link
          .split('?')[1]
          ?.split('&')
          .map((one) => one.split('=')) ?? [];
      expect(said.map(([name]) => name)).toEqual(['subject', 'body']);
      const [[, inSubject = ''] = [], [, inBody = ''] = []] = said;
      expect(decodeURIComponent(inSubject)).toBe(subject.toWellFormed());
      expect(decodeURIComponent(inBody)).toBe(body.toWellFormed().replaceAll(/\r\n|\r|\n/g, '\r\n'));
    }),
  );
});

it('begins new lines with %0D%0A, whatever they were written with', () => {
  expect(mailtoLink('a@example.org', { subject: 'Hi & bye', body: 'one\ntwo\r\nthree' })).toBe(
    'mailto:a@example.org?subject=Hi%20%26%20bye&body=one%0D%0Atwo%0D%0Athree',
  );
});

it('is none where it would be longer than 2,000 characters', () => {
  const empty = mailtoLink('a@example.org', { subject: '', body: '' })?.length ?? 0;
  expect(mailtoLink('a@example.org', { subject: '', body: 'x'.repeat(2000 - empty) })).toHaveLength(2000);
  expect(mailtoLink('a@example.org', { subject: '', body: 'x'.repeat(2001 - empty) })).toBeNull();
});
