import type { OpenedConcern } from '../../../shared/ipc/routes/concerns.ts';
import { formatDay } from '../../lib/format.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { entryMark } from '../../ui/use-keep-place.ts';
import { categoryLabels, severityLabels, statusLabels } from './concern-words.ts';
import css from './concerns.module.css';

interface ConcernEntryProps {
  readonly concern: OpenedConcern;
  readonly onEdit: () => void;
}

/** One concern with all that is known of it. */
export function ConcernEntry({ concern, onEdit }: ConcernEntryProps) {
  const close = useDeskChange('concern.update');
  const name = `${categoryLabels[concern.category]}, ${formatDay(concern.openedOn)}`;
  const told = [
    `Heard on ${formatDay(concern.openedOn)}`,
    concern.referredTo === null ? null : `referred to ${concern.referredTo}`,
    concern.nextReviewOn === null ? null : `look again on ${formatDay(concern.nextReviewOn)}`,
    concern.closedOn === null ? null : `closed on ${formatDay(concern.closedOn)}`,
  ].filter((part) => part !== null);
  return (
    <li className={css.entry} {...entryMark}>
      <div className={css.line}>
        <strong className={css.name}>{categoryLabels[concern.category]}</strong>
        <Tag tone={concern.closedOn === null ? 'notice' : 'plain'}>{statusLabels[concern.status]}</Tag>
        <Tag>{severityLabels[concern.severity].label}</Tag>
        <span className={css.acts}>
          <Button size="small" label={`Edit the concern: ${name}`} onPress={onEdit}>
            Edit
          </Button>
          {concern.closedOn === null ? (
            <Button
              size="small"
              label={`Close the concern: ${name}`}
              isPending={close.isPending}
              onPress={() => void close.run({ id: concern.id, status: 'closed' })}
            >
              Close
            </Button>
          ) : null}
        </span>
      </div>
      {concern.text === null ? null : <p className={css.text}>{concern.text}</p>}
      <p className={css.quiet}>{told.join(', ')}.</p>
    </li>
  );
}
