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

/** How many of these stand in each band; every band is named. */
export function countBands(bands: Iterable<HealthBand>): Readonly<Record<HealthBand, number>> {
  const counts = Object.fromEntries(healthBands.map((band) => [band, 0])) as Record<HealthBand, number>;
  for (const band of bands) counts[band] += 1;
  return counts;
}

/** The order in which a coordinator would want to read pairings: lower first. */
export const attentionRank: Readonly<Record<HealthBand, number>> = {
  'needs a conversation': 0,
  'worth a look': 1,
  'too little to say': 2,
  'too early to tell': 3,
  paused: 4,
  'going well': 5,
};
