import { healthBands } from '../../../shared/domain/health/health-band.ts';
import type { PairingFilters } from '../../../shared/domain/pairing-filters.ts';
import { bandLabel } from './band-fills.ts';
import type { StageBar } from './chart-series.ts';
import { pairingsLink } from './pairings-link.ts';
import css from './stage-health.module.css';

interface Props {
  readonly bars: readonly StageBar[];
  /** Null where the counts are of another day, so that no list of today would show the same pairings. */
  readonly filters: PairingFilters | null;
}

/** The counts behind the bars; every count leads to the pairings it counts. */
export function BandsTable({ bars, filters }: Props) {
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">Stage</th>
          {healthBands.map((band) => (
            <th key={band} scope="col" data-align="end">
              {bandLabel(band)}
            </th>
          ))}
          <th scope="col" data-align="end">
            All
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.id}>
            <th scope="row">{bar.name}</th>
            {healthBands.map((band) => (
              <td key={band} data-align="end">
                <Count n={bar.bands[band]} href={filters && pairingsLink(bar.kind, band, filters)} />
              </td>
            ))}
            <td data-align="end">
              <Count n={bar.n} href={filters && pairingsLink(bar.kind, null, filters)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Count({ n, href }: { readonly n: number; readonly href: string | null }) {
  if (n === 0 || href === null) return <>{n}</>;
  return (
    <a href={`#${href}`} className={css.count}>
      {n}
    </a>
  );
}
