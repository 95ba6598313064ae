import type { PairingPage } from '../../../shared/ipc/routes/pairings.ts';
import { BandMark } from '../../lib/band-mark.tsx';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { HealthSignals } from './health-signals.tsx';
import css from './pairings.module.css';

/** The band and its reason in words; the working stands folded away below. */
export function PairingStanding({ page }: { readonly page: PairingPage }) {
  if (!page.isFollowed) {
    return (
      <Card title="How it stands">
        <p>It has ended, and nothing more is expected of it.</p>
      </Card>
    );
  }
  return (
    <Card title="How it stands">
      <div className={css.standing}>
        <span className={css.band}>
          <BandMark band={page.health.band} />
        </span>
        <p>{page.health.reason}</p>
      </div>
      <Disclosure title="How is this worked out?">
        <HealthSignals health={page.health} bandIsStable={page.bandIsStable} />
      </Disclosure>
    </Card>
  );
}
