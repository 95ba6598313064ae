import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportCell } from '../../../src/shared/domain/reports/leadership-report.ts';
import { leadingStage } from '../../../src/shared/domain/reports/leading-stage.ts';

const stages = ['Contemplation', 'Initiation', 'Growth', 'Decline', 'Redefinition'];
const counted = (value: number): ReportCell => ({ kind: 'count', value });

function sentence(cells: readonly ReportCell[], total: ReportCell): string {
  const rows = [
    ...cells.map((cell, at) => ({ label: stages[at] ?? '', cells: [cell], isTotal: false })),
    { label: 'All', cells: [total], isTotal: true },
  ];
  return leadingStage({ columns: ['Stage', 'Pairings'], rows });
}

describe('the stage with the most pairings', () => {
  it('is said only where it is true, whatever is withheld', () => {
    const said = { yes: 0, no: 0 };
    fc.assert(
      fc.property(
        fc.array(fc.nat(14), { minLength: 1, maxLength: 5 }),
        fc.infiniteStream(fc.boolean()),
        (sizes, isGuarded) => {
          const guarded = sizes.map((size) => size >= 5 && isGuarded.next().value === true);
          const cells = sizes.map((size, at): ReportCell => {
            if (size > 0 && size < 5) return { kind: 'withheld' };
            return guarded[at] ? { kind: 'withheld for others' } : counted(size);
          });
          const told = sentence(cells, counted(sizes.reduce((sum, size) => sum + size, 0)));
          const [, stage] = /^(.+) has the most pairings/.exec(told) ?? [];
          said[stage === undefined ? 'no' : 'yes'] += 1;
          const most = Math.max(...sizes);
          const first = sizes.flatMap((size, at) => (size === most ? [stages[at]] : []));
          if (told === 'No single stage stands out.') expect(most === 0 || first.length > 1).toBe(true);
          if (stage === undefined) return;
          expect(first).toEqual([stage]);
          expect(told).toBe(`${stage} has the most pairings: ${most}.`);
        },
      ),
      { numRuns: 2_000 },
    );
    expect(Math.min(said.yes, said.no)).toBeGreaterThan(100);
  });

  it('is said of 19 among 42 though three stages are withheld: they hold 14 together', () => {
    const [few, guarded]: ReportCell[] = [{ kind: 'withheld' }, { kind: 'withheld for others' }];
    if (few === undefined || guarded === undefined) throw new Error('there are two');
    expect(sentence([few, counted(9), counted(19), few, guarded], counted(42))).toBe(
      'Growth has the most pairings: 19.',
    );
    expect(sentence([few, counted(9), counted(19), few, guarded], guarded)).toMatch(/^Too much is withheld/);
  });
});
