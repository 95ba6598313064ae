import type { HealthBand } from '../../../shared/domain/health/health-band.ts';
import type { ChartFill } from '../../ui/chart-patterns.tsx';

/** How each band is drawn: three colours that differ in greyscale too, and three patterns on the grey that means "not said". */
export const bandFills: Readonly<Record<HealthBand, ChartFill & { readonly on: string }>> = {
  'going well': {
    id: 'well',
    pattern: 'solid',
    colour: 'var(--h-well)',
    ink: 'var(--h-well)',
    on: 'var(--h-well-on)',
  },
  'worth a look': {
    id: 'look',
    pattern: 'hatch',
    colour: 'var(--h-look)',
    ink: 'color-mix(in srgb, var(--h-look) 62%, black)',
    on: 'var(--h-look-on)',
  },
  'needs a conversation': {
    id: 'talk',
    pattern: 'solid',
    colour: 'var(--h-talk)',
    ink: 'var(--h-talk)',
    on: 'var(--h-talk-on)',
  },
  'too early to tell': {
    id: 'early',
    pattern: 'upright',
    colour: 'var(--h-unknown)',
    ink: 'var(--line-strong)',
    on: 'var(--h-unknown-on)',
  },
  'too little to say': {
    id: 'little',
    pattern: 'dots',
    colour: 'var(--h-unknown)',
    ink: 'var(--line-strong)',
    on: 'var(--h-unknown-on)',
  },
  paused: {
    id: 'paused',
    pattern: 'grid',
    colour: 'var(--h-unknown)',
    ink: 'var(--line-strong)',
    on: 'var(--h-unknown-on)',
  },
};

/** The band as a legend or heading begins with it. */
export const bandLabel = (band: HealthBand) => band.charAt(0).toUpperCase() + band.slice(1);
