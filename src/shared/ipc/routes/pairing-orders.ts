/** What the table of pairings can be sorted by. Apart from the routes, whose schemas the window does not load. */
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
