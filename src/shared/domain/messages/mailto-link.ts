import type { MessageText } from './message-template.ts';

/** As much of a link as every mail program and every system takes. */
const longestLink = 2000;

/** Why a message cannot go to the mail program as a link. */
export const tooLongForALink =
  'This message is too long to hand to your mail program directly. Save it as a file instead, and open that.';

/** The message as a link (RFC 6068), or null where it would be too long for one. */
export function mailtoLink(email: string, { subject, body }: MessageText): string | null {
  const to = email.split('@').map(encoded).join('@');
  const link = `mailto:${to}?subject=${encoded(subject)}&body=${encoded(body.replaceAll(/\r\n|\r|\n/gu, '\r\n'))}`;
  return link.length > longestLink ? null : link;
}

/** Half a pair of a character that needs two has no encoding; a mark stands in its place. */
const encoded = (text: string) => encodeURIComponent(text.toWellFormed());
