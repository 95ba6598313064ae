import type { PairingFilters } from '../../../shared/domain/pairing-filters.ts';
import { BandMark } from '../../lib/band-mark.tsx';
import { errorSentence } from '../../lib/error-sentence.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import css from './stage-health.module.css';

/** The pairings themselves, where they are too few for a chart to say anything. */
export function FewPairings({ n, filters }: { readonly n: number; readonly filters: PairingFilters }) {
  const pairings = useDeskQuery('pairing.list', { ...filters, limit: 10 });
  if (pairings.isError) return <Notice tone="problem">{errorSentence(pairings.error)}</Notice>;
  return (
    <Card
      title={n === 1 ? 'Your 1 pairing' : `Your ${n} pairings`}
      sentence="A chart begins to say something from five pairings on. Until then, here they are one by one."
    >
      <ul className={css.few}>
        {(pairings.data?.rows ?? []).map((row) => (
          <li key={row.id}>
            <a href={`#/pairings/${row.id}`}>
              {row.mentorName} and {row.menteeName}
            </a>
            <span>{row.stage.name}</span>
            <BandMark band={row.band} />
            <span className={css.reason}>{row.reason}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
