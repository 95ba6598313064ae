/** The headings of a review that are looked for again when it comes back, wherever they were moved. */
export const reviewHeadings = {
  mentee: 'Mentee',
  mentor: 'Mentor',
  decision: 'Decision',
  why: 'Why (a word or two)',
  reference: 'Reference',
} as const;
/** What stands in place of the first two where the proposals are of peers. */
export const peerHeadings = { mentee: 'Person', mentor: 'Partner' } as const;

export type ReviewHeading = keyof typeof reviewHeadings;
