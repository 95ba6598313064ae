import type { PersonPage } from '../../../shared/ipc/routes/people.ts';
import { formatDay } from '../../lib/format.ts';
import { Card } from '../../ui/card.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import css from './people.module.css';

/** The pairings somebody is or was in, on either side. */
export function PersonPairings({ pairings }: { readonly pairings: PersonPage['pairings'] }) {
  return (
    <Card
      title="Pairings"
      actions={
        <LinkButton href="#/matching" size="small">
          Matching
        </LinkButton>
      }
    >
      {pairings.length === 0 ? (
        <p className={css.quiet}>None yet.</p>
      ) : (
        <ul className={css.rows}>
          {pairings.map((pairing) => (
            <li key={pairing.id} className={css.row}>
              <span className={css.name}>
                <a href={`#/pairings/${pairing.id}`}>
                  {pairing.role === 'mentor' ? 'Mentor of' : 'With mentor'} {pairing.otherName}
                </a>
                <span className={css.quiet}>{pairing.cohortName}</span>
                {pairing.conflict ? <span>{pairing.conflict}</span> : null}
              </span>
              {pairing.conflict ? <Tag tone="notice">Reporting line</Tag> : null}
              <span className={css.quiet}>
                {pairing.endedOn
                  ? `${pairing.wasDeclined ? 'Declined' : 'Closed'} ${formatDay(pairing.endedOn)}`
                  : pairing.stageName}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
