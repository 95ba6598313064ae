import { openParentChannel } from '../../../src/main/isolated/parent-channel.ts';

// Sends half a sheet and is killed, as the system does when memory runs out.
const channel = openParentChannel();
channel.onRequest(async () => {
  await channel.post({ kind: 'part', part: { kind: 'sheet', name: 'People', visibility: 'visible' } });
  await channel.post({ kind: 'part', part: { kind: 'rows', rows: [[0, ['Ana']]] } });
  process.kill(process.pid, 'SIGKILL');
});
