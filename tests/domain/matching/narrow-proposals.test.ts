import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposalStandings } from '../../../src/shared/domain/matching/accepting/proposal-standing.ts';
import {
  byNames,
  type ListedProposal,
  narrowProposals,
  type ProposalFilters,
  proposalOrders,
  proposalViews,
} from '../../../src/shared/domain/matching/narrow-proposals.ts';
import { inShownOrder } from '../../../src/shared/domain/matching/peers/in-shown-order.ts';
import { fitWords } from '../../../src/shared/domain/matching/points/fit-word.ts';
import { id } from './pool-of.ts';

const everything: ProposalFilters = { view: 'all', search: '', fit: null, department: null, order: 'by name' };

const listed = (one: string, other: string, also: Partial<ListedProposal> = {}): ListedProposal => ({
  two: [{ name: one }, { name: other }],
  departments: [],
  fit: 'Good fit',
  points: 6000,
  worthDiscussing: [],
  notes: [],
  standing: 'open',
  ...also,
});

const named = (rows: readonly ListedProposal[]) => rows.map(({ two }) => two[0].name).join(' ');
const some = [
  listed('Zoë Ash', 'Ben Hart', { points: 6100, notes: ['Ask first.'], departments: ['Care', 'Sales'] }),
  listed('Ada Young', 'Eva Fischer', { points: 3600, fit: 'Possible', worthDiscussing: ['Far apart.'] }),
  listed('Mei Low', 'Tom Gray', { points: 6100, standing: 'accepted', departments: ['Care'] }),
  listed('Cy Moss', 'Ada Park', { points: 8000, fit: 'Strong fit', standing: 'not now' }),
];

describe('a list of proposals', () => {
  it('stands by name, or with the weakest first and equals by name', () => {
    expect(named(narrowProposals(some, everything).shown)).toBe('Ada Young Cy Moss Mei Low Zoë Ash');
    const weakest = narrowProposals(some, { ...everything, order: 'weakest first' }).shown;
    expect(named(weakest)).toBe('Ada Young Mei Low Zoë Ash Cy Moss');
  });

  it('has views of what is still open, of what there is to know, and of what is worth discussing', () => {
    const inView = (view: ProposalFilters['view']) => named(narrowProposals(some, { ...everything, view }).shown);
    expect(inView('still open')).toBe('Ada Young Zoë Ash');
    // What keeps a proposal from being accepted stands beside it like a note.
    expect(inView('something to know')).toBe('Cy Moss Zoë Ash');
    expect(inView('worth discussing')).toBe('Ada Young');
  });

  it('finds either of the two by part of a name, however it is written, their department, and how well they fit', () => {
    expect(named(narrowProposals(some, { ...everything, search: ' zoe ' }).shown)).toBe('Zoë Ash');
    expect(named(narrowProposals(some, { ...everything, search: 'ada' }).shown)).toBe('Ada Young Cy Moss');
    expect(named(narrowProposals(some, { ...everything, department: 'Sales' }).shown)).toBe('Zoë Ash');
    expect(named(narrowProposals(some, { ...everything, fit: 'Possible' }).shown)).toBe('Ada Young');
  });

  it('counts for each view just what it would show, and shows of no proposal two or none', () => {
    const proposal = fc.record({
      two: fc.tuple(fc.record({ name: fc.string() }), fc.record({ name: fc.string() })),
      departments: fc.subarray(['Care', 'Sales']),
      fit: fc.constantFrom(...fitWords),
      points: fc.nat(10_000),
      worthDiscussing: fc.array(fc.string(), { maxLength: 1 }),
      notes: fc.array(fc.string(), { maxLength: 1 }),
      standing: fc.constantFrom(...proposalStandings),
    });
    const filters = fc.record({
      view: fc.constantFrom(...proposalViews),
      search: fc.constantFrom('', 'a', ' '),
      fit: fc.option(fc.constantFrom(...fitWords)),
      department: fc.option(fc.constantFrom('Care', 'Sales')),
      order: fc.constantFrom(...proposalOrders),
    });
    fc.assert(
      fc.property(fc.array(proposal), filters, (rows, asked) => {
        const { shown, counts } = narrowProposals(rows, asked);
        expect(new Set(shown).size).toBe(shown.length);
        for (const view of proposalViews)
          expect(narrowProposals(rows, { ...asked, view }).shown).toHaveLength(counts[view]);
        const order =
          asked.order === 'by name' ? byNames : (a: ListedProposal, b: ListedProposal) => a.points - b.points;
        for (const [at, row] of shown.entries()) if (at > 0) expect(order(shown[at - 1]!, row)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('the two of a proposal', () => {
  const pair = { menteeId: id('1'), menteeName: 'Eva Fischer', mentorId: id('2'), mentorName: 'Ada Young' };

  it('stand by name among peers, whose ids say nothing, and as mentee and mentor elsewhere', () => {
    expect(inShownOrder(pair, true).map(({ name }) => name)).toEqual(['Ada Young', 'Eva Fischer']);
    expect(inShownOrder(pair, false).map(({ name }) => name)).toEqual(['Eva Fischer', 'Ada Young']);
  });
});
