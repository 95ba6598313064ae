import { beforeEach, describe, expect, it } from 'vitest';
import { toastStore } from '../../../src/renderer/ui/toast-store.ts';

const sentences = () => toastStore.shown().map((toast) => toast.sentence);

describe('what is said at the foot of the window', () => {
  beforeEach(() => toastStore.clear());

  it('gives way to what happened next (caught: an old Undo beside a newer change)', () => {
    toastStore.show({ sentence: 'moved' });
    toastStore.show({ sentence: 'moved back' });
    expect(sentences()).toEqual(['moved back']);
  });

  it('keeps a problem until it is closed', () => {
    const problem = toastStore.show({ sentence: 'not saved', tone: 'problem' });
    toastStore.show({ sentence: 'moved' });
    expect(sentences()).toEqual(['not saved', 'moved']);
    toastStore.close(problem);
    expect(sentences()).toEqual(['moved']);
  });

  it('tells its listeners, and only as long as they listen', () => {
    let heard = 0;
    const stop = toastStore.subscribe(() => heard++);
    toastStore.show({ sentence: 'one' });
    stop();
    toastStore.show({ sentence: 'two' });
    expect(heard).toBe(1);
  });
});
