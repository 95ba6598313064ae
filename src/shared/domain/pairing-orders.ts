/** What the table of pairings can be sorted by. */
export const pairingOrders = [
  'band',
  'mentee',
  'mentor',
  'department',
  'stage',
  'daysInStage',
  'lastMeetingOn',
  'nextMeetingOn',
  'agreementOn',
] as const;
