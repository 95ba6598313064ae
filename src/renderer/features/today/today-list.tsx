import { type RefObject, useMemo } from 'react';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { TodayRow } from '../../../shared/ipc/routes/today.ts';
import { useRowFocus } from '../../ui/use-row-focus.ts';
import css from './today.module.css';
import { TodayLine } from './today-line.tsx';
import { SectionHead, SectionRest, type useSections } from './today-sections.tsx';

interface TodayListProps {
  readonly region: RefObject<HTMLDivElement | null>;
  readonly today: LocalDate;
  readonly sections: ReturnType<typeof useSections>;
  /** The lines in sight, in their order through all parts. */
  readonly rows: readonly TodayRow[];
  readonly onOpen: (row: TodayRow) => void;
  readonly onPeek: (row: TodayRow) => void;
  readonly onCalled: (row: TodayRow) => void;
  readonly onMore: (row: TodayRow) => void;
}

/** The parts of Today one below the other; J and K walk through all their lines. */
export function TodayList({ region, today, sections, rows, onOpen, onPeek, onCalled, onMore }: TodayListProps) {
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const focus = useRowFocus({
    region,
    keys,
    scrollTo: () => undefined,
    onKey: (key, index) => {
      const row = rows[index];
      if (row === undefined) return false;
      if (key === 'Enter') onOpen(row);
      else if (key === ' ') onPeek(row);
      else return false;
      return true;
    },
  });
  return (
    <div ref={region} className={css.sections} onKeyDown={focus.onKeyDown}>
      {sections.shown.map((part, place) => {
        const start = sections.shown.slice(0, place).reduce((n, before) => n + before.rows.length, 0);
        const heading = `today-${part.section}`;
        return (
          <section key={part.section} className={css.section} aria-labelledby={heading}>
            <SectionHead id={heading} shown={part} onToggle={() => sections.toggle(part.section)} />
            {part.rows.length > 0 ? (
              <ul className={css.lines}>
                {part.rows.map((row, at) => (
                  <TodayLine
                    key={row.key}
                    row={row}
                    today={today}
                    index={start + at}
                    isActive={start + at === focus.activeIndex}
                    onFocus={focus.onRowFocus}
                    onCalled={onCalled}
                    onMore={onMore}
                  />
                ))}
              </ul>
            ) : null}
            <SectionRest shown={part} onAll={sections.showAll} />
          </section>
        );
      })}
    </div>
  );
}
