/** The six words a pairing's health is told in, in the order charts stack them. */
export const healthBands = [
  'going well',
  'worth a look',
  'needs a conversation',
  'too early to tell',
  'too little to say',
  'paused',
] as const;
export type HealthBand = (typeof healthBands)[number];
