import { memo } from 'react';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { TodayRow } from '../../../shared/ipc/routes/today.ts';
import { BandMark } from '../../lib/band-mark.tsx';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/tag.tsx';
import css from './today.module.css';
import { aboutLine, alsoOf, placeOfRow, ruleWords } from './today-words.ts';

interface TodayLineProps {
  readonly row: TodayRow;
  readonly today: LocalDate;
  readonly index: number;
  readonly isActive: boolean;
  readonly onFocus: (index: number) => void;
  readonly onCalled: (row: TodayRow) => void;
  readonly onMore: (row: TodayRow) => void;
}

/** One line of Today: who, why, since when, what there was last and what comes next. */
export const TodayLine = memo(function TodayLine(props: TodayLineProps) {
  const { row, today, index, isActive, onFocus, onCalled, onMore } = props;
  const [leading] = row.nudges;
  const others = alsoOf(row);
  return (
    <li
      className={css.line}
      data-row={index}
      data-key={row.key}
      tabIndex={isActive ? 0 : -1}
      onFocus={() => onFocus(index)}
    >
      <div className={css.what}>
        <div className={css.who}>
          <a href={`#${placeOfRow(row)}`} className={css.names} tabIndex={-1}>
            {row.names}
          </a>
          <Tag>{ruleWords[leading.rule]}</Tag>
          {row.pairing ? (
            <span className={css.stage}>
              {row.pairing.stage.name} · <BandMark band={row.pairing.band} />
            </span>
          ) : null}
        </div>
        <p className={css.why}>{leading.why}</p>
        {others.length > 0 ? (
          <ul className={css.others} aria-label={`Also, of ${row.names}`}>
            {others.map((nudge) => (
              <li key={`${nudge.rule} ${nudge.taskId ?? ''}`}>{nudge.why}</li>
            ))}
          </ul>
        ) : null}
        <p className={css.quiet}>{aboutLine(row, today)}</p>
      </div>
      <div className={css.acts} data-print="never">
        {row.pairing ? (
          <Button size="small" icon="call" label={`Called, fine: ${row.names}`} onPress={() => onCalled(row)}>
            Called, fine
          </Button>
        ) : null}
        <Button
          size="small"
          icon="more"
          id={`more-${row.key}`}
          label={`More: ${row.names}`}
          onPress={() => onMore(row)}
        />
      </div>
    </li>
  );
});
