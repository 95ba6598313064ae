import type { MailToWrite } from '../../../shared/domain/messages/mail-to-write.ts';

/**
 * A message as a mail file (RFC 5322, its words in UTF-8 by RFC 2047 and 2045), marked as not sent, so that a mail program
 * opens it ready to be read over and sent.
 */
export function writeMailFile({ from, to, subject, body, at }: MailToWrite): Uint8Array {
  const headers = [
    ...(from === null ? [] : [header('From', address(from.name ?? '', from.email))]),
    header('To', address(to.name, to.email)),
    header('Subject', words(subject, plainSubject)),
    header('Date', [new Date(at).toUTCString().replace('GMT', '+0000')]),
    header('X-Unsent', ['1']),
    header('MIME-Version', ['1.0']),
    header('Content-Type', ['text/plain; charset=utf-8']),
    header('Content-Transfer-Encoding', ['base64']),
  ];
  const text = Buffer.from(body.replaceAll(/\r\n|\r|\n/gu, '\r\n'), 'utf8').toString('base64');
  const lines = text.match(/.{1,76}/gu) ?? [];
  return Buffer.from(`${headers.join('')}\r\n${lines.map((line) => `${line}\r\n`).join('')}`, 'latin1');
}

const longestLine = 76;

/** Its words put on as many lines as they need. */
function header(name: string, parts: readonly string[]): string {
  let line = `${name}:`;
  const lines: string[] = [];
  for (const part of parts) {
    if (line.length + 1 + part.length > longestLine && line !== `${name}:`) {
      lines.push(line);
      line = '';
    }
    line += ` ${part}`;
  }
  return [...lines, line].map((one) => `${one}\r\n`).join('');
}

function address(name: string, email: string): readonly string[] {
  return [...words(name, plainName), `<${email}>`];
}

/** What needs no quotes in a name, and no encoding in a subject: an encoded word begins with =? */
const plainName = /^[\w!#$%&*+\-/^`{|}~' ]{1,60}$/u;
const plainSubject = /^(?!.*=\?)[\x20-\x7E]{1,66}$/u;
/** So that a line stays within its 76 letters with the name of its header: 39 octets become 52 as base64. */
const octetsInAWord = 39;

/** A text as a header takes it: as it stands where it is plain, else as encoded words cut between characters. */
function words(said: string, plain: RegExp): readonly string[] {
  // A line end would begin a header of its own.
  const text = said
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
  if (text === '') return [];
  if (plain.test(text) && !text.includes('  ')) return [text];
  const chunks: string[] = [''];
  for (const character of text) {
    const last = chunks.at(-1) ?? '';
    if (Buffer.byteLength(last + character, 'utf8') > octetsInAWord) chunks.push(character);
    else chunks[chunks.length - 1] = last + character;
  }
  return chunks.map((chunk) => `=?utf-8?B?${Buffer.from(chunk, 'utf8').toString('base64')}?=`);
}
