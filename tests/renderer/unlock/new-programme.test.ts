import { describe, expect, it } from 'vitest';
import {
  type FirstRunAction,
  firstRunBegun,
  firstRunReducer,
  vaultToMake,
} from '../../../src/renderer/features/unlock/new-programme.ts';
import { contract } from '../../../src/shared/ipc/contract.ts';

const after = (...actions: FirstRunAction[]) => actions.reduce(firstRunReducer, firstRunBegun);
const typed = (field: 'name' | 'passphrase' | 'again', value: string): FirstRunAction => ({
  type: 'typed',
  field,
  value,
});

describe('the first run', () => {
  it('forgets the passphrase as soon as the vault exists', () => {
    const state = after(typed('passphrase', 'seven quiet otters'), typed('again', 'seven quiet otters'), {
      type: 'vault made',
      recoveryCode: 'AB-CD',
    });
    expect(state).toMatchObject({ passphrase: '', again: '', recoveryCode: 'AB-CD' });
  });

  it('cannot be walked back while the recovery code is in sight (caught: the code is lost, or a second vault is made)', () => {
    const made = after({ type: 'went to', step: 'passphrase' }, { type: 'vault made', recoveryCode: 'AB-CD' });
    expect(firstRunReducer(made, { type: 'went to', step: 'programme' })).toBe(made);
    expect(firstRunReducer(made, { type: 'code kept' })).toMatchObject({ step: 'start', recoveryCode: null });
  });

  it('makes a vault that main accepts, whatever the length of the name', () => {
    for (const name of [' Northfield ', 'N'.repeat(80)]) {
      const state = after(
        typed('name', name),
        { type: 'model chosen', model: 'four-phase' },
        typed('passphrase', 'seven quiet otters'),
      );
      const parsed = contract['vault.create'].input.safeParse(vaultToMake(state));
      expect(parsed.success).toBe(true);
      expect(parsed.data?.programme).toMatchObject({ name: name.trim(), stageModel: 'four-phase' });
    }
  });
});
