import { useEffect, useReducer, useState } from 'react';
import { errorSentence } from '../../lib/error-sentence.ts';
import { goTo } from '../../lib/location.ts';
import { NewPassphrase } from '../../lib/new-passphrase.tsx';
import { request } from '../../lib/request.ts';
import { StageModelChoice } from '../../lib/stage-model-choice.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Steps } from '../../ui/steps.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Door } from './door.tsx';
import { FirstPeople } from './first-people.tsx';
import css from './form-parts.module.css';
import { firstRunBegun, firstRunReducer, firstRunSteps, vaultToMake } from './new-programme.ts';
import { PracticeButton } from './practice-button.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';

interface FirstRunProps {
  /** True where other vaults exist and one may go back to unlocking. */
  readonly canLeave: boolean;
  /** The vault is being made: the window stays here until all steps are done. */
  readonly onBegin: () => void;
  readonly onDone: () => void;
}

/** Four questions on the way to a first programme. */
export function FirstRun({ canLeave, onBegin, onDone }: FirstRunProps) {
  const [state, dispatch] = useReducer(firstRunReducer, firstRunBegun);
  const [problem, setProblem] = useState<string | null>(null);
  const [isMaking, setMaking] = useState(false);
  const { step } = state;

  useEffect(() => {
    // Every step begins at its first control, or at its heading where that has none.
    const control = document.querySelector<HTMLElement>('main form input:checked, main form input:not([type=radio])');
    (control ?? document.getElementById('page-title'))?.focus();
  }, [step, state.recoveryCode]);

  const make = async () => {
    setMaking(true);
    setProblem(null);
    onBegin();
    try {
      const { recoveryCode } = await request('vault.create', vaultToMake(state));
      dispatch({ type: 'vault made', recoveryCode });
    } catch (error) {
      setProblem(errorSentence(error));
    } finally {
      setMaking(false);
    }
  };

  const at = firstRunSteps.findIndex((one) => one.id === step);
  const isMade = step === 'start' || state.recoveryCode !== null;
  const rail = (
    <Steps
      label="Steps to a new programme"
      steps={firstRunSteps}
      current={step}
      reachable={isMade ? [] : firstRunSteps.slice(0, at).map((one) => one.id)}
      onStep={(id) => dispatch({ type: 'went to', step: id as typeof step })}
    />
  );

  if (step === 'programme') {
    const go = () => state.name.trim() !== '' && dispatch({ type: 'went to', step: 'stages' });
    return (
      <Door title="What is your programme called?" sentence="The name people at your place use for it." rail={rail}>
        <form className={css.form} onSubmit={(event) => (event.preventDefault(), go())}>
          <TextField
            label="Name of the programme"
            value={state.name}
            onChange={(value) => dispatch({ type: 'typed', field: 'name', value })}
            maxLength={80}
          />
          <div className={css.actions}>
            <Button type="submit" variant="primary" isDisabled={state.name.trim() === ''}>
              Continue
            </Button>
            {canLeave ? <Button onPress={onDone}>Back to unlocking</Button> : null}
          </div>
        </form>
        <div className={css.aside}>
          <PracticeButton onOpened={onDone} />
        </div>
      </Door>
    );
  }
  if (step === 'stages') {
    return (
      <Door
        title="How do you think about its stages?"
        sentence="Either can be changed later. What happened in a pairing is kept as it was."
        rail={rail}
      >
        <form
          className={css.form}
          onSubmit={(event) => {
            event.preventDefault();
            dispatch({ type: 'went to', step: 'passphrase' });
          }}
        >
          <StageModelChoice value={state.stageModel} onChange={(model) => dispatch({ type: 'model chosen', model })} />
          <div className={css.actions}>
            <Button type="submit" variant="primary">
              Continue
            </Button>
            <Button onPress={() => dispatch({ type: 'went to', step: 'programme' })}>Back</Button>
          </div>
        </form>
      </Door>
    );
  }
  if (state.recoveryCode !== null) {
    return (
      <Door title="Your recovery code" rail={rail}>
        <RecoverySheet
          name={state.name.trim()}
          code={state.recoveryCode}
          onDone={() => dispatch({ type: 'code kept' })}
        />
      </Door>
    );
  }
  if (step === 'passphrase') {
    return (
      <Door title="Choose a passphrase" sentence="It locks everything you record here." rail={rail}>
        {problem ? <Notice tone="problem">{problem}</Notice> : null}
        <NewPassphrase
          passphrase={state.passphrase}
          again={state.again}
          onType={(field, value) => dispatch({ type: 'typed', field, value })}
          isPending={isMaking}
          submitLabel="Make the vault"
          onSubmit={() => void make()}
        />
      </Door>
    );
  }
  return (
    <Door title="Who takes part?" sentence="Begin whichever way suits you." rail={rail}>
      <FirstPeople
        onChoose={(place) => {
          goTo(place);
          onDone();
        }}
      />
    </Door>
  );
}
