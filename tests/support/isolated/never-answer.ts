import { openParentChannel } from '../../../src/main/isolated/parent-channel.ts';

// Says that it started, then spins without end and hears nothing any more.
const channel = openParentChannel();
channel.onRequest(async () => {
  await channel.post({ kind: 'part', part: { kind: 'progress', rowsRead: process.pid } });
  for (;;);
});
