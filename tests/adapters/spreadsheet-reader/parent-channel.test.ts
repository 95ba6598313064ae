import { afterEach, describe, expect, it } from 'vitest';
import { openParentChannel } from '../../../src/main/isolated/parent-channel.ts';

describe('the channel of a reading process that Electron started', () => {
  afterEach(() => Reflect.deleteProperty(process, 'parentPort'));

  it("takes the request out of the event and answers through Electron's port, not through process.send", async () => {
    const posted: unknown[] = [];
    let deliver: (event: { data: unknown }) => void = () => {};
    Reflect.set(process, 'parentPort', {
      on: (_: string, listener: typeof deliver) => (deliver = listener),
      postMessage: (message: unknown) => posted.push(message),
    });
    const channel = openParentChannel();
    const requests: unknown[] = [];
    channel.onRequest((request) => requests.push(request));
    deliver({ data: { path: 'people.xlsx' } });
    await channel.post({ kind: 'answer', answer: 'done' });
    expect([requests, posted]).toEqual([[{ path: 'people.xlsx' }], [{ kind: 'answer', answer: 'done' }]]);
  });
});
