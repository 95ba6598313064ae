import { answerOnce } from '../../../src/main/workers/answer-once.ts';

answerOnce(async () => {
  throw new Error('no mentor in sight');
});
