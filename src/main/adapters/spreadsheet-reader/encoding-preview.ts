import { decode } from 'iconv-lite';

const mostLines = 5;
const mostLineBytes = 400;

/** The first line and the first lines with letters beyond plain English ones: those that differ between encodings. */
export function encodingPreview(bytes: Buffer, encoding: string): string {
  const lines: Buffer[] = [];
  let start = 0;
  while (start < bytes.length && lines.length < mostLines) {
    const line = bytes.subarray(start, endOfLine(bytes, start));
    if (start === 0 || line.some((byte) => byte > 127)) lines.push(line);
    start += line.length + 1;
  }
  return lines.map((line) => shownLine(line, encoding)).join('\n');
}

function endOfLine(bytes: Buffer, start: number): number {
  for (let at = start; at < bytes.length; at += 1) if (bytes[at] === 10 || bytes[at] === 13) return at;
  return bytes.length;
}

function shownLine(line: Buffer, encoding: string): string {
  const text = decode(line.subarray(0, mostLineBytes), encoding);
  // A letter of several bytes may be cut where a long line is cut.
  return line.length > mostLineBytes ? `${text.replace(/\ufffd$/, '')}…` : text;
}
