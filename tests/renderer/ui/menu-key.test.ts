import { describe, expect, it } from 'vitest';
import { actionOfKey } from '../../../src/renderer/ui/menu-key.ts';

const actions = [
  { id: 'session', label: 'Log a session', keys: 'L' },
  { id: 'open', label: 'Open the pairing' },
];
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, altKey: false });

describe('a key printed in a menu', () => {
  it('chooses its line, and nothing else does (caught: a key that was printed and did nothing)', () => {
    expect(actionOfKey(press('l'), actions)).toBe('session');
    expect(actionOfKey(press('o'), actions)).toBeNull();
    expect(actionOfKey(press('l', true), actions)).toBeNull();
  });
});
