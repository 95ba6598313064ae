import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { SheetProblem } from './sheet-problem.ts';

export type XmlAttributes = Readonly<Record<string, string>>;

/** Called in document order; element names come without their namespace prefix. */
export interface XmlHandlers {
  open(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Parses one XML part strictly: UTF-8 or UTF-16, well formed, no DOCTYPE, at most `depth` levels. Throws a SheetProblem
 * otherwise. `afterPiece` is awaited between pieces.
 */
export async function parseXmlPart(
  pieces: AsyncIterable<Buffer>,
  handlers: XmlHandlers,
  depth: number,
  afterPiece?: () => Promise<void>,
): Promise<void> {
  const parser = createParser(handlers, depth);
  let decoder: TextDecoder | undefined;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    parser.write(decode(decoder, piece));
    if (afterPiece) await afterPiece();
  }
  if (decoder) parser.write(decode(decoder));
  parser.close();
}

/** The value of an attribute whatever its prefix: `r:id` and `id` are the same to us. */
export function attribute(attributes: XmlAttributes, localName: string): string | undefined {
  const plain = attributes[localName];
  if (plain !== undefined) return plain;
  for (const name in attributes) if (name.endsWith(`:${localName}`)) return attributes[name];
  return undefined;
}

function createParser(handlers: XmlHandlers, mostDepth: number): SaxesParser<{ xmlns: false; position: false }> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('error', () => {
    throw new SheetProblem('MALFORMED');
  });
  parser.on('doctype', () => {
    throw new SheetProblem('XML_DTD');
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^(utf-?8|utf-?16(le|be)?|us-ascii)$/i.test(encoding))
      throw new SheetProblem('MALFORMED');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > mostDepth) throw new SheetProblem('MALFORMED');
    handlers.open(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handlers.close?.(localName(tag.name));
  });
  if (handlers.text) {
    const text = handlers.text.bind(handlers);
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return parser;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decode(decoder: TextDecoder, piece?: Buffer): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    throw new SheetProblem('MALFORMED');
  }
}
