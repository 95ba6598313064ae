import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** Every part of a written workbook as text, by name: cells, charts, properties and whatever else is in it. */
export async function workbookParts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry);
    parts.set(entry.fileName, withoutEscapes(await text(stream)));
  }
  return parts;
}

const escapes = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;

function withoutEscapes(xml: string): string {
  return xml.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof escapes) => escapes[name]);
}
