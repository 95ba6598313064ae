import { type HealthBand, healthBands } from '../../shared/domain/health/health-band.ts';
import css from './band-bar.module.css';
import { bandLabels } from './band-labels.ts';

/** A thin bar of the bands in a group, always beside the counts it draws. */
export function BandBar({ bands }: { readonly bands: Readonly<Record<HealthBand, number>> }) {
  const present = healthBands.filter((band) => bands[band] > 0);
  if (present.length === 0) return null;
  const sentence = present.map((band) => `${bandLabels[band]}: ${bands[band]}`).join(', ');
  return (
    <div className={css.bar} role="img" aria-label={sentence} title={sentence}>
      {present.map((band) => (
        <span key={band} className={css.part} data-band={band} style={{ flexGrow: bands[band] }} />
      ))}
    </div>
  );
}
