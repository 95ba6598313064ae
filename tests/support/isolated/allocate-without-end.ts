import { openParentChannel } from '../../../src/main/isolated/parent-channel.ts';

// Takes memory that the heap limit does not count, as a file that unpacks without end would.
const channel = openParentChannel();
const kept: Buffer[] = [];
channel.onRequest(async () => {
  await channel.post({ kind: 'part', part: { kind: 'progress', rowsRead: process.pid } });
  setInterval(() => kept.push(Buffer.alloc(16_000_000, 1)), 5);
});
