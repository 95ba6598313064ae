import { answerOnce } from '../../../src/main/workers/answer-once.ts';

answerOnce((steps: number, tell: (step: number) => void) => {
  for (let step = 1; step <= steps; step += 1) tell(step);
  return 'done';
});
