import { foldText } from '../fold-text.ts';
import { isStillOpen, type ProposalStanding } from './accepting/proposal-standing.ts';
import type { FitWord } from './points/fit-word.ts';

/** The parts of a list of proposals that can be looked at by themselves. */
export const proposalViews = ['all', 'still open', 'something to know', 'worth discussing'] as const;
export type ProposalView = (typeof proposalViews)[number];

export const proposalOrders = ['by name', 'weakest first'] as const;
export type ProposalOrder = (typeof proposalOrders)[number];

/** Which proposals of a run are shown, and in which order. */
export interface ProposalFilters {
  readonly view: ProposalView;
  /** Part of a name of either of the two; empty is everybody. */
  readonly search: string;
  readonly fit: FitWord | null;
  /** That of either of the two. */
  readonly department: string | null;
  readonly order: ProposalOrder;
}

interface Named {
  readonly name: string;
}

/** A proposal as far as it decides where it is shown. */
export interface ListedProposal {
  /** In the order in which they are shown. */
  readonly two: readonly [Named, Named];
  readonly departments: readonly string[];
  readonly fit: string;
  readonly points: number;
  readonly worthDiscussing: readonly string[];
  readonly notes: readonly string[];
  readonly standing: ProposalStanding;
}

export interface NarrowedProposals<Row> {
  readonly shown: readonly Row[];
  /** How many each view would show of those that the other choices leave. */
  readonly counts: Readonly<Record<ProposalView, number>>;
}

const isInView: Readonly<Record<ProposalView, (row: ListedProposal) => boolean>> = {
  all: () => true,
  'still open': ({ standing }) => isStillOpen(standing),
  // Why it cannot be accepted now is something to know as well.
  'something to know': ({ notes, standing }) => notes.length > 0 || standing === 'not now',
  'worth discussing': ({ worthDiscussing }) => worthDiscussing.length > 0,
};

/** By the first of the two as they are shown, then by the other. */
export const byNames = (a: Pick<ListedProposal, 'two'>, b: Pick<ListedProposal, 'two'>) =>
  a.two[0].name.localeCompare(b.two[0].name) || a.two[1].name.localeCompare(b.two[1].name);

const orders: Readonly<Record<ProposalOrder, (a: ListedProposal, b: ListedProposal) => number>> = {
  'by name': byNames,
  'weakest first': (a, b) => a.points - b.points || byNames(a, b),
};

/** The proposals that answer to these filters, in their order; equals by name. */
export function narrowProposals<Row extends ListedProposal>(
  rows: readonly Row[],
  { view, search, fit, department, order }: ProposalFilters,
): NarrowedProposals<Row> {
  const wanted = foldText(search);
  const found = rows.filter(
    (row) =>
      (fit === null || row.fit === fit) &&
      (department === null || row.departments.includes(department)) &&
      (wanted === '' || row.two.some(({ name }) => foldText(name).includes(wanted))),
  );
  const counts = Object.fromEntries(proposalViews.map((one) => [one, found.filter(isInView[one]).length]));
  return {
    shown: found.filter(isInView[view]).toSorted(orders[order]),
    counts: counts as Record<ProposalView, number>,
  };
}
