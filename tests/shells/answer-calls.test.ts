import { describe, expect, test } from 'vitest';
import type { Sender } from '../../src/main/platform.ts';
import { answerCall, type PolicyReport } from '../../src/main/shells/browser/answer-calls.ts';
import { makeRecordingDesk } from './support/make-recording-desk.ts';

const window: Sender = { trusted: true };

function callee() {
  const recording = makeRecordingDesk();
  const desk = recording.createDesk({} as never);
  const begun: string[] = [];
  const reports: PolicyReport[] = [];
  const uploads = {
    begin: (fileName: string) => `upload ${begun.push(fileName)}`,
    add: () => undefined,
    take: () => ({ path: '/private/1', fileName: 'a.csv' }),
    forgetAll: () => undefined,
  };
  return { desk, uploads, report: (report: PolicyReport) => void reports.push(report), begun, reports, recording };
}

describe('a call of the page', () => {
  test.each([
    'nonsense',
    '[]',
    'null',
    '{"kind":"open the door"}',
    '{"kind":"upload.piece","upload":"../../etc/passwd","piece":""}',
    '{"kind":"upload.begin","fileName":7,"bytes":1}',
    '{"kind":"upload.begin","fileName":"a.csv","bytes":"many"}',
    `{"kind":"upload.begin","fileName":"${'x'.repeat(2000)}","bytes":1}`,
    '{"__proto__":{"kind":"request"}}',
  ])('that cannot be read is refused with a sentence and reaches nothing: %s', async (text) => {
    const { recording, begun, ...rest } = callee();
    const answer = JSON.parse(await answerCall(text, window, rest)) as { refused?: string };
    expect(answer.refused).toBe('This call cannot be read.');
    expect(recording.asked).toEqual([]);
    expect(begun).toEqual([]);
  });

  test('that is no text at all is refused', async () => {
    for (const text of [undefined, 7, { kind: 'request' }]) {
      expect(JSON.parse(await answerCall(text, window, callee()))).toHaveProperty('refused');
    }
  });

  test('hands over no file unless it comes from the window itself', async () => {
    const { begun, ...rest } = callee();
    const text = JSON.stringify({ kind: 'upload.begin', fileName: 'a.csv', bytes: 10 });
    expect(JSON.parse(await answerCall(text, { trusted: false }, rest))).toHaveProperty('refused');
    expect(JSON.parse(await answerCall(text, { trusted: true, printing: true }, rest))).toHaveProperty('refused');
    expect(begun).toEqual([]);
    expect(JSON.parse(await answerCall(text, window, rest))).toEqual({ value: 'upload 1' });
  });

  test('answers the token of a held file, never its path', async () => {
    const text = JSON.stringify({ kind: 'upload.hold', upload: '10eee403-d199-47d1-9fca-b12e52f0799c' });
    const answer = await answerCall(text, window, callee());
    expect(answer).toBe('{"value":"token-1"}');
  });

  test('that reports a breach of the policy is kept for whoever asks', async () => {
    const { reports, ...rest } = callee();
    await answerCall(
      JSON.stringify({ kind: 'policy', directive: 'img-src', blocked: 'https://a.invalid/' }),
      window,
      rest,
    );
    expect(reports).toEqual([{ directive: 'img-src', blocked: 'https://a.invalid/' }]);
  });
});
