import { read, unread } from './cell-answer.ts';
import { cellText } from './cell-text.ts';
import type { CellReading } from './roster-problem.ts';
import type { Cell } from './sheet.ts';

const address =
  /^[a-z0-9_'+&%!#$*/=?^`{|}~-]+(?:\.[a-z0-9_'+&%!#$*/=?^`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,}$/iu;

/** An e-mail address as written; "Ada Lovelace <ada@example.org>" and mailto: links yield the address alone. */
export function parseEmail(cell: Cell): CellReading<string> {
  const text = cellText(cell);
  const inBrackets = /<([^<>]+)>\s*;?$/u.exec(text)?.[1];
  const plain = (inBrackets ?? text)
    .replace(/^mailto:/iu, '')
    .replace(/;$/u, '')
    .trim();
  return plain.length <= 254 && address.test(plain) ? read(plain) : unread('EMAIL_UNREADABLE', text);
}
