import { Button } from '../ui/button.tsx';
import { lockNow } from './lock-now.ts';
import css from './practice-bar.module.css';

/** Stripes across the top, so that invented people are never taken for real ones. */
export function PracticeBar() {
  return (
    <section className={css.bar} aria-label="Practice programme">
      <span className={css.words}>Practice programme. Everyone here is invented; try anything you like.</span>
      <span data-print="never">
        <Button size="small" onPress={lockNow}>
          Leave practice
        </Button>
      </span>
    </section>
  );
}
