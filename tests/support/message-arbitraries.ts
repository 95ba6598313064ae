import fc from 'fast-check';
import { localDate } from '../../src/shared/domain/local-date.ts';
import type { MessageFacts } from '../../src/shared/domain/messages/merge-values.ts';

/** Names as they come from the world, and as somebody with bad intent would write them. */
export const nastyText = fc.oneof(
  fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }),
  fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }),
  fc.constantFrom(
    'Zoë 👩‍🔬 Ng',
    'ليلى حداد',
    '\u202Eevil\u202C',
    'Ann "The Boss" O\'Hara, PhD; (she)',
    'Ada\r\nBcc: everyone@example.org',
    'Ada\nX-Injected: yes',
    'END:VEVENT\r\nEND:VCALENDAR',
    '=?utf-8?B?SGk=?=',
    '{{mentor.name}}',
    '=cmd|calc!A1',
    '\\n, ; : \\\\',
    'x'.repeat(200),
    'é'.repeat(200),
    '👍'.repeat(100),
    'a\tb',
    '  two  blanks  ',
  ),
);

/** Everything known to a message, with names that the test can tell apart. */
export const someFacts: MessageFacts = {
  me: 'Noor Aziz',
  programme: 'Growing together',
  cohort: 'Spring 2026',
  recipient: { givenName: 'Amara', familyName: 'Eze' },
  pairing: {
    side: 'mentee',
    mentee: { givenName: 'Amara', familyName: 'Eze' },
    mentor: { givenName: 'Leo', familyName: 'Park' },
    cadenceDays: 28,
    startedOn: localDate('2026-03-02'),
    lastSessionOn: localDate('2026-05-09'),
    nextMeetingOn: null,
    plannedEndOn: localDate('2026-11-27'),
  },
};
