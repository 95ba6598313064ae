import type { HealthBand } from '../../shared/domain/health/health-band.ts';

/** The bands as they stand at the head of a line. */
export const bandLabels: Readonly<Record<HealthBand, string>> = {
  'needs a conversation': 'Needs a conversation',
  'worth a look': 'Worth a look',
  'going well': 'Going well',
  'too early to tell': 'Too early to tell',
  'too little to say': 'Too little to say',
  paused: 'Paused',
};
