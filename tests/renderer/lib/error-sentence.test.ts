import { describe, expect, it } from 'vitest';
import { errorSentence, fieldSentences } from '../../../src/renderer/lib/error-sentence.ts';
import { AppError, errorSentences } from '../../../src/shared/ipc/app-error.ts';

describe('what people read when something is refused', () => {
  it('is the sentence of the refusal', () => {
    expect(errorSentence(new AppError('DISK_FULL'))).toBe(errorSentences.DISK_FULL);
  });

  it('never shows the text of an unexpected failure (caught: a path or a stack on the screen)', () => {
    expect(errorSentence(new TypeError('/home/somebody/vault is not iterable'))).toBe(errorSentences.INTERNAL);
    expect(errorSentence('SQLITE_BUSY')).toBe(errorSentences.INTERNAL);
  });
});

describe('the sentences of single fields', () => {
  it('stand under the last part of the name main gives, the first one of each field counting', () => {
    const refusal = new AppError('INPUT_REFUSED', 'one', {
      fields: [
        { field: 'fields.email', sentence: 'one' },
        { field: 'fields.email', sentence: 'two' },
        { field: 'fields.mentorCapacity', sentence: 'three' },
      ],
    });
    expect(fieldSentences(refusal)).toEqual({ email: 'one', mentorCapacity: 'three' });
  });

  it('stand at the list when one of its words is refused (caught: a refusal at "0", shown nowhere)', () => {
    const tooLong = { fields: [{ field: 'fields.goals.0', sentence: 'This is too long.' }] };
    expect(fieldSentences(new AppError('INPUT_REFUSED', 'This is too long.', tooLong))).toEqual({
      goals: 'This is too long.',
    });
  });

  it('stand at their own part in a form of several parts', () => {
    const blank = { fields: [{ field: 'stages.2.name', sentence: 'Please fill this in.' }] };
    expect(fieldSentences(new AppError('INPUT_REFUSED', 'Please fill this in.', blank))).toMatchObject({
      'stages.2.name': 'Please fill this in.',
    });
  });

  it('are also found where a service names one field', () => {
    expect(fieldSentences(new AppError('INPUT_REFUSED', 'This day is still to come.', { field: 'on' }))).toEqual({
      on: 'This day is still to come.',
    });
  });

  it('are none for any other refusal, nor for a shape that is not understood', () => {
    expect(fieldSentences(new AppError('DISK_FULL', 'full', { field: 'on' }))).toEqual({});
    expect(fieldSentences(new AppError('INPUT_REFUSED', 'x', { fields: { email: 1 } }))).toEqual({});
    expect(fieldSentences(new Error('x'))).toEqual({});
  });
});
