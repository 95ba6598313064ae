import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import css from './roster-import.module.css';
import type { WizardStep } from './wizard-state.ts';

interface Props {
  readonly step: WizardStep;
  readonly canGoOn: boolean;
  /** The id of the words that say why it cannot be gone on; null when it can. */
  readonly whyNotOn: string | null;
  readonly onBack: (() => void) | null;
  readonly onGoOn: () => void;
  readonly onStartOver: () => void;
}

/** The way on and back, beside the heading of the step, where reading begins. */
export function WizardButtons({ step, canGoOn, whyNotOn, onBack, onGoOn, onStartOver }: Props) {
  return (
    <div className={css.buttons}>
      <Button onPress={onStartOver}>Start over</Button>
      {onBack === null ? null : (
        <Button icon="left" onPress={onBack}>
          Back
        </Button>
      )}
      <Button
        variant="primary"
        isDisabled={!canGoOn}
        onPress={onGoOn}
        {...(whyNotOn === null ? {} : { describedBy: whyNotOn })}
      >
        {step === 'import' ? 'Import' : 'Continue'} <Kbd keys="Ctrl ⏎" />
      </Button>
    </div>
  );
}
