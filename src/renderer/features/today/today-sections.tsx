import { useState } from 'react';
import type { TodaySection } from '../../../shared/domain/today/nudge-rules.ts';
import type { Today, TodayRow } from '../../../shared/ipc/routes/today.ts';
import { countOf } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import css from './today.module.css';
import { sectionWords } from './today-words.ts';

/** So many conversations are shown at first: as many as a morning holds. */
const shownAtFirst = 7;

export interface ShownSection {
  readonly section: TodaySection;
  readonly title: string;
  readonly n: number;
  readonly rows: readonly TodayRow[];
  /** The rest of it, behind a button. */
  readonly hidden: number;
  readonly isFolded: boolean | null;
}

interface SectionsShown {
  readonly shown: readonly ShownSection[];
  readonly toggle: (section: TodaySection) => void;
  readonly showAll: () => void;
}

/** Which lines are in sight: seven conversations at first, what was planned and the endings, and the rest once it is unfolded. */
export function useSections(sections: Today['sections'] | undefined): SectionsShown {
  const [open, setOpen] = useState<readonly TodaySection[]>([]);
  const [showsAll, setShowsAll] = useState(false);
  const shown = sectionWords.flatMap(([section, title]): ShownSection[] => {
    const part = sections?.[section];
    if (part === undefined || part.n === 0) return [];
    const isFolded = section === 'look' ? !open.includes(section) : null;
    const most = isFolded ? 0 : section === 'conversation' && !showsAll ? shownAtFirst : part.rows.length;
    const rows = part.rows.slice(0, most);
    return [{ section, title, n: part.n, rows, hidden: isFolded ? 0 : part.n - rows.length, isFolded }];
  });
  return {
    shown,
    toggle: (section) =>
      setOpen((before) => (before.includes(section) ? before.filter((one) => one !== section) : [...before, section])),
    showAll: () => setShowsAll(true),
  };
}

interface SectionHeadProps {
  readonly id: string;
  readonly shown: ShownSection;
  readonly onToggle: () => void;
}

/** The heading of a part with its count; what is folded opens with it. */
export function SectionHead({ id, shown: { title, n, isFolded }, onToggle }: SectionHeadProps) {
  const words = (
    <>
      {title} <span className={css.count}>{n}</span>
    </>
  );
  return (
    <h2 id={id} className={css.title}>
      {isFolded === null ? (
        words
      ) : (
        <button type="button" className={css.fold} aria-expanded={!isFolded} onClick={onToggle}>
          <Icon name={isFolded ? 'right' : 'down'} size={16} />
          {words}
        </button>
      )}
    </h2>
  );
}

/** What of a part is not in sight, and how to come to it. */
export function SectionRest({ shown, onAll }: { readonly shown: ShownSection; readonly onAll: () => void }) {
  if (shown.hidden === 0) return null;
  if (shown.rows.length >= 200) {
    return <p className={css.quiet}>{countOf(shown.hidden, 'more follows', 'more follow')} once these are done.</p>;
  }
  return (
    <div data-print="never">
      <Button size="small" onPress={onAll}>
        Show the other {shown.hidden}
      </Button>
    </div>
  );
}
