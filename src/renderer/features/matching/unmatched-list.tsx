import type { PersonId } from '../../../shared/domain/ids.ts';
import type { UnmatchedRow } from '../../../shared/ipc/routes/matching-answers.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import css from './matching.module.css';

interface Props {
  readonly rows: readonly UnmatchedRow[];
  readonly onAsk: (menteeId: PersonId) => void;
}

/** Those for whom no proposal was found, each with what stood in the way and what would help. */
export function UnmatchedList({ rows, onAsk }: Props) {
  if (rows.length === 0) return null;
  return (
    <Card
      title={rows.length === 1 ? '1 person has no proposal yet' : `${rows.length} people have no proposal yet`}
      sentence="What stood in the way, and what would place them."
    >
      <ul className={css.unmatched}>
        {rows.map((row) => (
          <li key={row.menteeId}>
            <div>
              <a href={`#/people/${row.menteeId}`}>{row.menteeName}</a>
              <p>{row.why}</p>
            </div>
            <Button size="small" label={`Why not… for ${row.menteeName}`} onPress={() => onAsk(row.menteeId)}>
              Why not…
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
