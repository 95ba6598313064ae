import type { Today } from '../../../shared/ipc/routes/today.ts';
import { formatDay } from '../../lib/format.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import css from './today.module.css';

/** A day on which nobody needs a call: what is planned next, and where to look meanwhile. */
export function NothingToday({ nextPlanned }: Pick<Today, 'nextPlanned'>) {
  return (
    <EmptyState icon="today" title="Nobody needs a call today" sentence={nextPlannedSentence(nextPlanned)}>
      <LinkButton href="#/health" icon="pulse">
        See stage health
      </LinkButton>
    </EmptyState>
  );
}

/** The next thing anybody planned, in a sentence. */
export function nextPlannedSentence(next: Today['nextPlanned']): string {
  if (next === null) return 'Nothing is planned for the days to come either.';
  return `Next planned: ${formatDay(next.on)}, ${next.names}: ${next.words}.`;
}

interface FirstStep {
  readonly isDone: boolean;
  readonly label: string;
  readonly why: string;
  readonly href: string;
}

/** For whoever opens the desk for the first time: three steps, each ticked once it was taken. */
export function FirstSteps({ begun }: Pick<Today, 'begun'>) {
  const steps: readonly FirstStep[] = [
    {
      isDone: begun.people,
      label: 'Bring in your people',
      why: 'Most programmes begin with a spreadsheet.',
      href: '#/import',
    },
    {
      isDone: begun.pairings,
      label: 'Pair them',
      why: 'Proposals come with their reasons; you accept.',
      href: '#/matching',
    },
    {
      isDone: begun.contacts,
      label: 'Keep in touch',
      why: 'From then on this screen says every morning whom a call would help.',
      href: '#/pairings',
    },
  ];
  const next = steps.find(({ isDone }) => !isDone);
  return (
    <section className={css.first} aria-labelledby="first-steps">
      <h2 id="first-steps">Three steps to begin with</h2>
      <ol className={css.steps}>
        {steps.map((step) => (
          <li key={step.label} className={css.step} data-done={step.isDone || undefined}>
            <span className={css.tick}>{step.isDone ? <Icon name="check" size={16} /> : null}</span>
            <span className={css.words}>
              <strong>{step.label}</strong>
              {step.isDone ? <span className={css.quiet}> Done.</span> : null}
              <span className={css.why}>{step.why}</span>
            </span>
            {step === next ? (
              <LinkButton href={step.href} variant="primary">
                {step.label}
              </LinkButton>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
