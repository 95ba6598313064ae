import type { EndingStep } from '../../../shared/domain/closing/ending-steps.ts';
import { sayEnding } from '../../../shared/domain/closing/say-ending.ts';
import type { PairingPage } from '../../../shared/ipc/routes/pairings.ts';
import { useToday } from '../../lib/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icon.tsx';
import css from './ending.module.css';
import { endingWords, partEnding, sayWhen } from './ending-words.ts';
import { PairAgain } from './pair-again.tsx';
import type { BeginTask } from './pairing-actions.tsx';

interface PairingEndingProps {
  readonly page: PairingPage;
  readonly onBegin: BeginTask;
}

/** How the two part, and what comes after: what was done, and what would help now. */
export function PairingEnding({ page, onBegin }: PairingEndingProps) {
  const today = useToday();
  const { row, facts, leftOn } = page;
  const names = { mentee: row.menteeName, mentor: row.mentorName };
  const wasDeclined = page.endedOn !== null && facts.closedOn === null;
  const sentence = sayEnding({ facts, names, leftOn, wasDeclined }, today);
  const { before, after } = partEnding(page.ending);
  const isAfter = facts.closedOn !== null || facts.stageKind === 'redefinition';
  const steps = (title: string, listed: readonly EndingStep[]) => (
    <EndingSteps title={title} steps={listed} names={names} onBegin={onBegin} />
  );
  return (
    <Card title="Ending well" sentence={sentence}>
      {wasDeclined ? null : (
        <div className={css.parts}>
          {steps('Up to the end', before)}
          {isAfter ? steps('After the end', after) : null}
        </div>
      )}
      {facts.outcome?.became === 'new agreement' && page.endedOn !== null ? <PairAgain page={page} /> : null}
    </Card>
  );
}

interface EndingStepsProps {
  readonly title: string;
  readonly steps: readonly EndingStep[];
  readonly names: { readonly mentee: string; readonly mentor: string };
  readonly onBegin: BeginTask;
}

function EndingSteps({ title, steps, names, onBegin }: EndingStepsProps) {
  const isClosed = steps.some(({ id, doneOn }) => id === 'closed' && doneOn !== null);
  return (
    <section>
      <h3 className={css.title}>{title}</h3>
      <ol className={css.steps}>
        {steps.map((step) => {
          const words = endingWords(step.id);
          const label = words.label(names);
          // A day is agreed for an end that lies ahead, and a pairing is closed once.
          const cannot = isClosed && (step.id === 'ending agreed' || step.id === 'closed');
          return (
            <li key={step.id} className={css.step} data-now={step.wouldHelpNow || undefined}>
              <span className={css.mark} data-done={step.doneOn !== null || undefined}>
                {step.doneOn === null ? null : <Icon name="check" size={14} />}
              </span>
              <span className={css.label}>{label}</span>
              <span className={css.when}>{sayWhen(step)}</span>
              <span className={css.act}>
                {cannot ? null : (
                  <Button
                    size="small"
                    label={`${step.doneOn === null ? words.act : 'Change'}: ${label}`}
                    onPress={() => onBegin(words.task)}
                  >
                    {step.doneOn === null ? words.act : 'Change'}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
