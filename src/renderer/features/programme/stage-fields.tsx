import { scaledDays } from '../../../shared/domain/stage.ts';
import { countOf } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import css from './programme.module.css';
import { expectedDaysOf, kindOptions, type StageDraft } from './stage-form.ts';

interface StageFieldsProps {
  readonly draft: StageDraft;
  readonly number: number;
  readonly plannedLengthDays: number | null;
  readonly problemAt: (field: string) => string | undefined;
  readonly problems: Readonly<Record<string, string>>;
  readonly onChange: (next: Partial<StageDraft>) => void;
  /** Null where it cannot be. */
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  readonly onTakeOut: (() => void) | null;
}

/** Everything there is to say of one stage. */
export function StageFields(props: StageFieldsProps) {
  const { draft, number, plannedLengthDays, problemAt, problems, onChange, onUp, onDown, onTakeOut } = props;
  const days = draft.share === null ? null : Math.round(scaledDays(expectedDaysOf(draft), plannedLengthDays));
  const named = draft.name.trim() === '' ? `stage ${number}` : draft.name;
  const tasksProblem = Object.entries(problems).find(([field]) => field.startsWith(`stages.${number - 1}.tasks`));
  return (
    <section className={css.stage} aria-label={`Stage ${number}: ${named}`}>
      <div className={css.pair}>
        <TextField
          label={`Stage ${number}`}
          isRequired
          value={draft.name}
          onChange={(name) => onChange({ name })}
          maxLength={60}
          error={problemAt('name') ?? problemAt('id')}
        />
        <Select
          label="Kind"
          options={kindOptions}
          value={draft.kind}
          onChange={(kind) => onChange({ kind })}
          isDisabled={draft.wasEntered}
          description={draft.wasEntered ? 'It stays: pairings have been here.' : undefined}
          error={problemAt('kind')}
        />
        <NumberField
          label="Share of the length, in per cent"
          value={draft.share}
          onChange={(share) => onChange({ share })}
          min={1}
          max={200}
          description={days === null ? undefined : `${countOf(days, 'day', 'days')} in this programme.`}
          error={problemAt('expectedDays')}
        />
      </div>
      <TextField
        label="Tasks, one a line"
        multiline
        value={draft.tasks}
        onChange={(tasks) => onChange({ tasks })}
        error={tasksProblem?.[1]}
      />
      <span className={css.buttons}>
        <Button size="small" icon="up" label={`Move ${named} up`} isDisabled={onUp === null} onPress={() => onUp?.()} />
        <Button
          size="small"
          icon="down"
          label={`Move ${named} down`}
          isDisabled={onDown === null}
          onPress={() => onDown?.()}
        />
        <Button size="small" label={`Take out: ${named}`} isDisabled={onTakeOut === null} onPress={() => onTakeOut?.()}>
          Take out
        </Button>
      </span>
    </section>
  );
}
