import type { MatchRunId } from '../../../shared/domain/ids.ts';
import type { ToAskRow } from '../../../shared/ipc/routes/matching-answers.ts';
import { countOf } from '../../lib/format.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { entryMark, useKeepPlace } from '../../ui/use-keep-place.ts';
import css from './matching.module.css';
import { type MatchingAction, type Pair, samePair } from './matching-choices.ts';

interface Props {
  readonly runId: MatchRunId;
  readonly rows: readonly ToAskRow[];
  readonly turnedDown: readonly Pair[];
  readonly dispatch: (action: MatchingAction) => void;
}

/** What the next proposals keep of a no: nothing about the person, who only keeps to what was agreed. */
const keepsToIt = 'Asked for one mentee more; it stays with what was agreed.';

/** Mentors who would take one mentee more than they agreed to: asked first, and each answer recorded on its own. */
export function AskMentorsFirst({ runId, rows, turnedDown, dispatch }: Props) {
  const accepting = useDeskChange('matching.accept');
  const open = rows.filter((row) => !turnedDown.some((pair) => samePair(pair, row)));
  const keepPlace = useKeepPlace(open.length);
  if (open.length === 0) return null;
  const accept = ({ menteeId, mentorId }: ToAskRow) => {
    if (!accepting.isPending) void accepting.run({ runId, pairs: [{ menteeId, mentorId }], wereAskedForMore: true });
  };
  return (
    <Card
      title="Ask these mentors first"
      sentence={`${countOf(open.length, 'mentor', 'mentors')} would take one mentee more than agreed. A no is fine: nothing is accepted then, and another round asks somebody else.`}
    >
      <div {...keepPlace}>
        <ul className={css.said}>
          {open.map((row) => (
            <li key={`${row.menteeId} ${row.mentorId}`} {...entryMark}>
              <span>
                <a href={`#/people/${row.mentorId}`}>{row.mentorName}</a>, for {row.menteeName}
              </span>
              <div className={css.bar}>
                <Button
                  size="small"
                  icon="check"
                  label={`Mentor agreed: accept ${row.mentorName} with ${row.menteeName}`}
                  onPress={() => accept(row)}
                >
                  Mentor agreed: accept
                </Button>
                <Button
                  size="small"
                  label={`Mentor would rather not: ${row.mentorName} with ${row.menteeName}`}
                  onPress={() => dispatch({ type: 'pair turned down', pair: row, reason: keepsToIt })}
                >
                  Would rather not
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
