import { Button as AriaButton } from 'react-aria-components';
import { Icon } from './icon.tsx';
import css from './steps.module.css';

interface StepsProps {
  readonly label: string;
  readonly steps: readonly { readonly id: string; readonly label: string }[];
  readonly current: string;
  /** Steps that can be gone to; those before the current one are drawn as done. */
  readonly reachable?: readonly string[];
  readonly onStep?: (id: string) => void;
}

/** The numbered steps of something done in order; a finished one can be gone back to. */
export function Steps({ label, steps, current, reachable = [], onStep }: StepsProps) {
  const at = steps.findIndex((step) => step.id === current);
  return (
    <nav aria-label={label} className={css.rail}>
      <ol className={css.list}>
        {steps.map((step, index) => {
          const state = index < at ? 'done' : index === at ? 'current' : 'ahead';
          const canGo = onStep !== undefined && state !== 'current' && reachable.includes(step.id);
          const words = (
            <>
              <span className={css.number} data-state={state}>
                {state === 'done' ? <Icon name="check" size={14} /> : index + 1}
              </span>
              <span>{step.label}</span>
              {state === 'done' ? <span className={css.hidden}>, done</span> : null}
            </>
          );
          return (
            <li key={step.id} aria-current={state === 'current' ? 'step' : undefined}>
              {canGo ? (
                <AriaButton className={css.step ?? ''} data-state={state} onPress={() => onStep(step.id)}>
                  {words}
                </AriaButton>
              ) : (
                <span className={css.step} data-state={state}>
                  {words}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
