import type { Contact } from './pairing.ts';

const channels: Readonly<Record<Contact['channel'], string>> = {
  call: 'Call with',
  'in person': 'Talk with',
  message: 'Message to',
};

const outcomes: Readonly<Record<Contact['outcome'], string>> = {
  fine: ', and it was fine',
  'worth another talk': ', worth another talk',
  'not reached': ', not reached',
};

/** A contact as a timeline and the history tell it, without a full stop. `who` is the name of the side, or both names. */
export function contactSentence({ channel, outcome }: Pick<Contact, 'channel' | 'outcome'>, who: string): string {
  return `${channels[channel]} ${who}${outcomes[outcome]}`;
}
