import { Button } from './button.tsx';
import css from './pager.module.css';

interface PagerProps {
  readonly offset: number;
  readonly limit: number;
  readonly total: number;
  readonly onOffset: (offset: number) => void;
}

/** Which part of a long list is in sight, with a way forward and back; draws nothing when all of it is. */
export function Pager({ offset, limit, total, onOffset }: PagerProps) {
  if (total <= limit) return null;
  return (
    <nav className={css.pager} aria-label="Parts of this list">
      <Button size="small" icon="left" isDisabled={offset === 0} onPress={() => onOffset(Math.max(0, offset - limit))}>
        Before
      </Button>
      <span>
        {offset + 1} to {Math.min(offset + limit, total)} of {total}
      </span>
      <Button size="small" icon="right" isDisabled={offset + limit >= total} onPress={() => onOffset(offset + limit)}>
        After
      </Button>
    </nav>
  );
}
