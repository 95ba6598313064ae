import { describe, expect, it } from 'vitest';
import type { Pair } from '../../../src/renderer/features/matching/matching-choices.ts';
import { tickedOf } from '../../../src/renderer/features/matching/ticked-of.ts';
import type { PersonId } from '../../../src/shared/domain/ids.ts';
import type { ProposalRow } from '../../../src/shared/ipc/routes/matching-answers.ts';

const pair = (name: string): Pair => ({ menteeId: name as PersonId, mentorId: `mentor of ${name}` as PersonId });
const row = (name: string, also: Partial<ProposalRow> = {}) =>
  ({ ...pair(name), accepted: false, hindrance: null, ...also }) as ProposalRow;

describe('what is ticked in a list of proposals', () => {
  it('counts those that the list does not show, so that none is accepted unsaid', () => {
    const all = ['Cy', 'Dee', 'Eve'].map(pair);
    expect(tickedOf(all, [row('Cy'), row('Fay')], [])).toEqual({ ticked: all, hidden: 2 });
    expect(tickedOf(all, [], [])).toEqual({ ticked: all, hidden: 3 });
    expect(tickedOf([], [row('Cy')], [])).toEqual({ ticked: [], hidden: 0 });
  });

  it('leaves out what was accepted elsewhere, turned down, or cannot be any more: the button would refuse it', () => {
    const hindrance = { sentence: 'Tom has left.', isToAsk: false };
    const rows = [row('Cy', { accepted: true }), row('Dee', { hindrance }), row('Eve')];
    expect(tickedOf(['Cy', 'Dee', 'Eve', 'Fay'].map(pair), rows, [pair('Fay')])).toEqual({
      ticked: [pair('Eve')],
      hidden: 0,
    });
  });
});
