import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { StageKind, StageModelName } from '../../shared/domain/stage.ts';
import { stageTemplates } from '../../shared/domain/stage.ts';
import css from './stage-model-choice.module.css';

const modelWords: Readonly<Record<StageModelName, { title: string; sentence: string }>> = {
  'five-stage': {
    title: 'Five stages',
    sentence: 'Follows the relationship itself, from the first idea to what it becomes afterwards.',
  },
  'four-phase': {
    title: 'Four phases',
    sentence: 'Follows the work of a programme, with a quiet time after the closing.',
  },
};

const kindWords: Readonly<Record<StageKind, string>> = {
  contemplation: 'Would these two suit each other? Both say yes first.',
  initiation: 'They meet, agree how to work, and find out whether it fits.',
  growth: 'The regular meetings, at the rhythm the two agreed.',
  decline: 'Winding down on purpose: a last conversation, thanks, lessons.',
  redefinition: 'What the two are to each other from now on.',
};

interface StageModelChoiceProps {
  readonly value: StageModelName;
  readonly onChange: (value: StageModelName) => void;
}

/** The two stage models drawn side by side, stage by stage. */
export function StageModelChoice({ value, onChange }: StageModelChoiceProps) {
  return (
    <RadioGroup value={value} onChange={(name) => onChange(name as StageModelName)} className={css.group ?? ''}>
      <Label className={css.label ?? ''}>Stage model</Label>
      <div className={css.models}>
        {(Object.keys(modelWords) as StageModelName[]).map((name) => (
          <Radio key={name} value={name} aria-label={modelWords[name].title} className={css.model ?? ''}>
            <span className={css.title}>
              <span className={css.ring} />
              {modelWords[name].title}
            </span>
            <span className={css.sentence}>{modelWords[name].sentence}</span>
            <span className={css.stages}>
              {stageTemplates[name].map((stage) => (
                <span key={stage.kind} className={css.stage}>
                  <span className={css.name}>{stage.name}</span>
                  <span className={css.note}>{kindWords[stage.kind]}</span>
                </span>
              ))}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
