import { describe, expect, it } from 'vitest';
import type { PairingId, PersonId } from '../../../src/shared/domain/ids.ts';
import {
  draftMessages,
  leaveOutOpen,
  type Recipient,
  refuseToSend,
} from '../../../src/shared/domain/messages/draft-messages.ts';
import type { TemplateFields } from '../../../src/shared/domain/messages/message-template.ts';
import { someFacts } from '../../support/message-arbitraries.ts';

const recipient = (known: Partial<Recipient> = {}): Recipient => ({
  person: { id: 'amara' as PersonId, givenName: 'Amara', familyName: 'Eze', email: 'amara@example.org' },
  hasLeft: false,
  side: 'mentee',
  pairingId: 'one' as PairingId,
  cohortId: 'spring' as never,
  facts: someFacts,
  ...known,
});
const template: TemplateFields = {
  name: 'Hello',
  about: '',
  mentee: { subject: 'You and {{mentor.given}}', body: 'Dear {{you.given}}' },
  mentor: { subject: 'The forum', body: 'Come along' },
};

describe('drafting messages', () => {
  it('gives each side its own text', () => {
    const { messages } = draftMessages(template, [recipient(), recipient({ side: 'mentor' })], {});
    expect(messages.map(({ subject }) => subject)).toEqual(['You and Leo', 'The forum']);
  });

  it('writes the same words to somebody only once, however many pairings they are in', () => {
    const twice = ['one', 'two', 'three'].map((id) => recipient({ side: 'mentor', pairingId: id as PairingId }));
    expect(draftMessages(template, twice, {}).messages.map(({ key }) => key)).toEqual(['amara mentor one']);
    const different = [
      recipient(),
      recipient({
        pairingId: 'two' as PairingId,
        facts: {
          ...someFacts,
          pairing: someFacts.pairing && { ...someFacts.pairing, mentor: { givenName: 'Ines', familyName: 'Roth' } },
        },
      }),
    ];
    expect(draftMessages(template, different, {}).messages.map(({ subject }) => subject)).toEqual([
      'You and Leo',
      'You and Ines',
    ]);
  });

  it.each([
    [{ person: { ...recipient().person, email: null } }, 'No e-mail address is known.'],
    [
      { person: { ...recipient().person, email: 'a@example.org\r\nBcc: b@example.org' } },
      'The e-mail address cannot be written to as it stands.',
    ],
    [
      { person: { ...recipient().person, email: 'a@example.org, b@example.org' } },
      'The e-mail address cannot be written to as it stands.',
    ],
    [{ hasLeft: true }, 'Has left.'],
  ])('names whoever cannot be written to and leaves them out: %j', (known, sentence) => {
    const { messages, leftOut } = draftMessages(template, [recipient(known)], {});
    expect(messages).toEqual([]);
    expect(leftOut).toEqual([{ personId: 'amara', name: 'Amara Eze', sentence }]);
  });

  it('leaves a side out that the message has no text for', () => {
    const { leftOut } = draftMessages({ ...template, mentee: null }, [recipient()], {});
    expect(leftOut[0]?.sentence).toBe('This message has no text for a mentee.');
  });

  it('takes what was written for one person, for that person alone', () => {
    const other = recipient({ pairingId: 'two' as PairingId, person: { ...recipient().person, id: 'b' as PersonId } });
    const { messages } = draftMessages(template, [recipient(), other], {
      'amara mentee one': { subject: 'Dear Amara', body: 'Just for you' },
    });
    expect(messages.map(({ body, isEdited }) => [body, isEdited])).toEqual([
      ['Just for you', true],
      ['Dear Amara', false],
    ]);
  });

  it('leaves out what is not ready when asked, named with whom it was about and what was open', () => {
    const unmet = recipient({
      pairingId: 'two' as PairingId,
      facts: { ...someFacts, me: null, pairing: someFacts.pairing && { ...someFacts.pairing, lastSessionOn: null } },
    });
    const asking = { ...template, mentee: { subject: 'Hi', body: 'Last on {{lastMeeting}}' } };
    expect(leaveOutOpen(draftMessages(asking, [recipient(), unmet], {}))).toMatchObject({
      messages: [{ key: 'amara mentee one' }],
      leftOut: [
        {
          name: 'Amara Eze, with Leo Park',
          sentence: 'Nothing is known here for {{lastMeeting}}: day of the last session recorded.',
        },
      ],
    });
  });

  it('lets nothing go out while something in it is open, and says whose message it is', () => {
    const open = draftMessages(template, [recipient({ facts: { ...someFacts, pairing: null } })], {}).messages;
    expect(refuseToSend(open)).toBe(
      'The message to Amara Eze is not ready. Nothing is known here for {{mentor.given}}: given name of the mentor.',
    );
    const blank = draftMessages(template, [recipient()], { 'amara mentee one': { subject: ' ', body: 'Hello' } });
    expect(refuseToSend(blank.messages)).toBe('The message to Amara Eze is not ready. The subject is empty.');
    expect(refuseToSend(draftMessages(template, [recipient()], {}).messages)).toBeNull();
  });
});
