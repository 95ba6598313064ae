import { answerOnce } from '../../../src/main/workers/answer-once.ts';

answerOnce(({ started }: { started: SharedArrayBuffer }) => {
  const flag = new Int32Array(started);
  for (;;) Atomics.add(flag, 0, 1);
});
