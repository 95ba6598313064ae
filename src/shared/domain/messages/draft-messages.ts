import type { CohortId, PairingId, PersonId } from '../ids.ts';
import { displayName, type Person, type Role } from '../person.ts';
import { isMailAddress } from './mail-address.ts';
import { fieldsLeftIn, type MergeProblem, mergeText } from './merge-text.ts';
import { type MessageFacts, mergeValues } from './merge-values.ts';
import type { MessageText, TemplateFields } from './message-template.ts';

/** Somebody a message may go to, with what it can be filled in with. */
export interface Recipient {
  readonly person: Pick<Person, 'id' | 'givenName' | 'familyName' | 'email'>;
  readonly hasLeft: boolean;
  readonly side: Role;
  readonly pairingId: PairingId | null;
  readonly cohortId: CohortId;
  readonly facts: MessageFacts;
}

/** What the coordinator wrote for one person alone, under the key of their message. */
export type EditedMessages = Readonly<Record<string, MessageText>>;

export interface DraftedMessage extends MessageText {
  /** Stays the same as long as the same people are chosen. */
  readonly key: string;
  readonly personId: PersonId;
  readonly givenName: string;
  readonly name: string;
  readonly email: string;
  readonly side: Role;
  readonly pairingId: PairingId | null;
  /** The other of the two; null where there is none. */
  readonly otherName: string | null;
  readonly isEdited: boolean;
  readonly problems: readonly (MergeProblem & { readonly part: 'subject' | 'body' })[];
}

/** Somebody who gets nothing, and why. */
export interface LeftOut {
  readonly personId: PersonId;
  readonly name: string;
  readonly sentence: string;
}

export interface DraftBatch {
  readonly messages: readonly DraftedMessage[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * One message for each recipient, filled in from the text for their side. Whoever would get the same words twice, such as a
 * mentor of three, gets them once. Whoever cannot be written to is named and left out.
 */
export function draftMessages(
  template: TemplateFields,
  recipients: readonly Recipient[],
  edited: EditedMessages,
): DraftBatch {
  const messages = new Map<string, DraftedMessage>();
  const leftOut = new Map<PersonId, LeftOut>();
  for (const recipient of recipients) {
    const text = template[recipient.side];
    const why = whyNot(recipient, text);
    if (why !== null || text === null) {
      leftOut.set(recipient.person.id, {
        personId: recipient.person.id,
        name: displayName(recipient.person),
        sentence: why ?? '',
      });
      continue;
    }
    const message = draftOne(recipient, text, edited);
    const words = JSON.stringify([message.personId, message.subject, message.body]);
    if (!messages.has(words)) messages.set(words, message);
  }
  const written = new Set([...messages.values()].map(({ personId }) => personId));
  return {
    messages: [...messages.values()],
    leftOut: [...leftOut.values()].filter(({ personId }) => !written.has(personId)),
  };
}

/** The batch without the messages that have something open: whom they were for is named, with what was open. */
export function leaveOutOpen({ messages, leftOut }: DraftBatch): DraftBatch {
  const isReady = ({ problems }: DraftedMessage) => problems.length === 0;
  const open = messages
    .filter((message) => !isReady(message))
    .map(({ personId, name, otherName, problems }) => ({
      personId,
      name: otherName === null ? name : `${name}, with ${otherName}`,
      sentence: problems[0]?.sentence ?? '',
    }));
  return { messages: messages.filter(isReady), leftOut: [...leftOut, ...open] };
}

function whyNot({ person, hasLeft, side }: Recipient, text: MessageText | null): string | null {
  if (text === null) return `This message has no text for a ${side}.`;
  if (hasLeft) return 'Has left.';
  if (person.email === null) return 'No e-mail address is known.';
  return isMailAddress(person.email) ? null : 'The e-mail address cannot be written to as it stands.';
}

function draftOne(recipient: Recipient, template: MessageText, edited: EditedMessages): DraftedMessage {
  const { person, side, pairingId, facts } = recipient;
  const key = [person.id, side, pairingId ?? recipient.cohortId].join(' ');
  const values = mergeValues(facts);
  const own = edited[key];
  const fill = (part: 'subject' | 'body') =>
    own === undefined
      ? mergeText(template[part], values)
      : { text: own[part], problems: [...fieldsLeftIn(own[part]), ...emptyPart(own, part)] };
  const subject = fill('subject');
  const body = fill('body');
  return {
    key,
    personId: person.id,
    givenName: person.givenName,
    name: displayName(person),
    email: person.email ?? '',
    side,
    pairingId,
    otherName: values['other.name'],
    isEdited: own !== undefined,
    subject: subject.text,
    body: body.text,
    problems: [
      ...subject.problems.map((problem) => ({ ...problem, part: 'subject' as const })),
      ...body.problems.map((problem) => ({ ...problem, part: 'body' as const })),
    ],
  };
}

function emptyPart(own: MessageText, part: 'subject' | 'body'): readonly MergeProblem[] {
  if (own[part].trim() !== '') return [];
  return [{ line: 1, field: '', sentence: part === 'subject' ? 'The subject is empty.' : 'There is no text yet.' }];
}

/** What keeps messages from going out, or null: the first that has something left to fill in, by name. */
export function refuseToSend(messages: readonly DraftedMessage[]): string | null {
  const open = messages.filter(({ problems }) => problems.length > 0);
  const [first] = open;
  if (first === undefined) return null;
  const sentence = first.problems[0]?.sentence ?? '';
  const rest = open.length - 1;
  const others =
    rest === 0
      ? ''
      : rest === 1
        ? ' One more message has something open.'
        : ` ${rest} more messages have something open.`;
  return `The message to ${first.name} is not ready. ${sentence}${others}`;
}
