import type { CohortId } from '../../../shared/domain/ids.ts';
import type { MessageTo } from '../../../shared/domain/messages/choose-recipients.ts';
import type { MessageTemplate } from '../../../shared/domain/messages/message-template.ts';
import { countOf } from '../../lib/format.ts';
import { Card } from '../../ui/card.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import type { MessageChoice } from './message-choice.ts';
import css from './messages.module.css';

interface MessageChoicesProps {
  readonly choice: MessageChoice;
  readonly templates: readonly MessageTemplate[];
  readonly cohorts: readonly { readonly id: CohortId; readonly name: string }[];
  readonly onChoice: (choice: MessageChoice) => void;
}

const parts = [
  { id: 'paired' as const, label: 'Those whose pairing goes on' },
  { id: 'ended' as const, label: 'Those whose pairing has ended' },
  { id: 'everybody' as const, label: 'Everybody who takes part' },
];

/** Which message, and for whom. */
export function MessageChoices({ choice, templates, cohorts, onChoice }: MessageChoicesProps) {
  const { to, template, side } = choice;
  const put = (next: Partial<MessageChoice>) => onChoice({ ...choice, ...next });
  return (
    <Card title="Which message, and to whom">
      <Select
        label="Message"
        description={templates.find(({ id }) => id === template)?.about}
        value={template}
        onChange={(next) => put({ template: next })}
        options={templates.map(({ id, name }) => ({ id, label: name }))}
      />
      {to?.kind === 'cohort' ? (
        <>
          <Select
            label="Cohort"
            value={to.cohortId}
            onChange={(cohortId) => put({ to: { ...to, cohortId } })}
            options={cohorts.map(({ id, name }) => ({ id, label: name }))}
          />
          <Select label="Whom of them" value={to.who} onChange={(who) => put({ to: { ...to, who } })} options={parts} />
        </>
      ) : (
        <p className={css.line}>
          <span>{to === null ? 'Nobody is chosen yet.' : sayTo(to)}</span>
          <LinkButton href="#/messages" size="small">
            Write to a cohort instead
          </LinkButton>
        </p>
      )}
      {to?.kind === 'person' ? null : (
        <RadioGroup
          label="Which side"
          orientation="horizontal"
          value={side}
          onChange={(next) => put({ side: next })}
          options={[
            { id: 'both', label: 'Both' },
            { id: 'mentee', label: 'Mentees' },
            { id: 'mentor', label: 'Mentors' },
          ]}
        />
      )}
    </Card>
  );
}

function sayTo(to: Exclude<MessageTo, { kind: 'cohort' }>): string {
  if (to.kind === 'person') return 'To one person.';
  return to.pairings.length === 1
    ? 'To the two of one pairing.'
    : `To ${countOf(to.pairings.length, 'pairing', 'pairings')}.`;
}
