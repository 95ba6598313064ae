import { text } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import yauzl from 'yauzl';
import { writeZip } from '../../../src/main/adapters/message-files/write-zip.ts';

it('gives every file back whole, under its own name, and its sums are right', async () => {
  const files = [
    { name: '1 Zoë 👍.eml', bytes: Buffer.from('one\r\n') },
    { name: '2 Leo.eml', bytes: Buffer.alloc(0) },
    { name: '3 ليلى.eml', bytes: Buffer.from('x'.repeat(70_000)) },
  ];
  const zip = await yauzl.fromBufferPromise(Buffer.from(writeZip(files)));
  const read: { name: string; content: string }[] = [];
  for await (const entry of zip.eachEntry()) {
    // The reader does not compare the sums by itself.
    expect(entry.crc32).toBe(crc32(Buffer.from(files[read.length]?.bytes ?? '')));
    read.push({ name: entry.fileName, content: await text(await zip.openReadStreamPromise(entry)) });
  }
  expect(read).toEqual(files.map(({ name, bytes }) => ({ name, content: bytes.toString() })));
});
