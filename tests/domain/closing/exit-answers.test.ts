import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  conditions,
  noExitAnswers,
  refuseExitAnswers,
  sayExitAnswers,
} from '../../../src/shared/domain/closing/exit-answers.ts';

it('refuses a thing that helped and would have helped, at the second list, and nothing else', () => {
  const some = fc.subarray([...conditions]);
  fc.assert(
    fc.property(some, some, (helped, wouldHaveHelped) => {
      const refusal = refuseExitAnswers({ ...noExitAnswers, helped, wouldHaveHelped });
      const both = helped.filter((one) => wouldHaveHelped.includes(one));
      expect(refusal === null).toBe(both.length === 0);
      if (refusal !== null) expect(refusal).toMatchObject({ field: 'wouldHaveHelped' });
    }),
  );
});

it('tells only what was asked', () => {
  expect(sayExitAnswers(noExitAnswers)).toBe('');
  expect(sayExitAnswers({ ...noExitAnswers, worthTheTime: 3, goals: 'partly reached' })).toBe(
    'worth the time: 3 of 4; goals partly reached',
  );
});
