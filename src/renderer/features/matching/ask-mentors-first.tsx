import type { MatchRunId } from '../../../shared/domain/ids.ts';
import type { ToAskRow } from '../../../shared/ipc/routes/matching-answers.ts';
import { countOf } from '../../lib/format.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { entryMark, useKeepPlace } from '../../ui/use-keep-place.ts';
import css from './matching.module.css';

interface Props {
  readonly runId: MatchRunId;
  readonly rows: readonly ToAskRow[];
}

/** Mentors who would take one mentee more than they agreed to: asked first, and accepted one by one. */
export function AskMentorsFirst({ runId, rows }: Props) {
  const accepting = useDeskChange('matching.accept');
  const keepPlace = useKeepPlace(rows.length);
  if (rows.length === 0) return null;
  const accept = ({ menteeId, mentorId }: ToAskRow) => {
    if (!accepting.isPending) void accepting.run({ runId, pairs: [{ menteeId, mentorId }], wereAskedForMore: true });
  };
  return (
    <Card
      title="Ask these mentors first"
      sentence={`${countOf(rows.length, 'mentor', 'mentors')} would take one mentee more than agreed. A no is fine: then nothing is accepted.`}
    >
      <div {...keepPlace}>
        <ul className={css.said}>
          {rows.map((row) => (
            <li key={`${row.menteeId} ${row.mentorId}`} {...entryMark}>
              <span>
                <a href={`#/people/${row.mentorId}`}>{row.mentorName}</a>, for {row.menteeName}
              </span>
              <Button
                size="small"
                icon="check"
                label={`${row.mentorName} agreed: accept with ${row.menteeName}`}
                onPress={() => accept(row)}
              >
                {row.mentorName} agreed: accept
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
