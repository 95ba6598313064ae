import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import { Button } from './button.tsx';
import css from './progress-bar.module.css';

interface ProgressBarProps {
  readonly label: string;
  /** 0 to 100, or null while the length is not known. */
  readonly value: number | null;
  readonly sentence?: string;
  readonly onCancel?: () => void;
}

/** Work that takes a while, by name, with a way to stop it. */
export function ProgressBar({ label, value, sentence, onCancel }: ProgressBarProps) {
  return (
    <div className={css.work}>
      <AriaProgressBar value={value ?? 0} isIndeterminate={value === null} className={css.bar ?? ''}>
        {({ percentage }) => (
          <>
            <span className={css.words}>
              <Label>{label}</Label>
              {sentence ? <span className={css.sentence}>{sentence}</span> : null}
            </span>
            <span className={css.track}>
              <span
                className={css.fill}
                data-running={value === null || undefined}
                style={{ inlineSize: value === null ? '40%' : `${percentage ?? 0}%` }}
              />
            </span>
          </>
        )}
      </AriaProgressBar>
      {onCancel ? (
        <Button size="small" onPress={onCancel}>
          Cancel
        </Button>
      ) : null}
    </div>
  );
}
