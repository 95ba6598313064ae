import { answerOnce } from '../../../src/main/workers/answer-once.ts';

answerOnce(({ numbers }: { numbers: number[] }) => numbers.map((number) => number * 2));
