import { describe, expect, it } from 'vitest';
import { noneChosen, toggleChosen } from '../../../src/renderer/features/pairings/chosen-pairings.ts';

const order = ['a', 'b', 'c', 'd'];
const idsOf = (chosen: typeof noneChosen) => [...chosen.ids].toSorted().join('');

describe('choosing rows', () => {
  it('chooses one, lets go of it, and goes on from it to a range in either direction', () => {
    const one = toggleChosen(noneChosen, 'c', false, order);
    expect(idsOf(one)).toBe('c');
    expect(idsOf(toggleChosen(one, 'c', false, order))).toBe('');
    expect(idsOf(toggleChosen(one, 'a', true, order))).toBe('abc');
    expect(idsOf(toggleChosen(one, 'd', true, order))).toBe('cd');
  });

  it('takes a single row where there is nothing to go on from, or it has left the list', () => {
    expect(idsOf(toggleChosen(noneChosen, 'b', true, order))).toBe('b');
    expect(idsOf(toggleChosen({ ids: new Set(), last: 'gone' }, 'b', true, order))).toBe('b');
  });
});
