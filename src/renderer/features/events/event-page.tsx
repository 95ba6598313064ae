import { useState } from 'react';
import { planNext } from '../../../shared/domain/events/plan-next.ts';
import type { EventId } from '../../../shared/domain/ids.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { goTo, wayBackTo } from '../../lib/location.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Button } from '../../ui/button.tsx';
import { Facts } from '../../ui/facts.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { AttendanceCard } from './attendance-card.tsx';
import { EventDialog, type EventSubject } from './event-dialog.tsx';
import { kindLabels, stateLabels, whenInWords } from './event-words.ts';
import css from './events.module.css';

/** One event: when and where, who was asked, who came. */
export function EventPage({ id }: { readonly id: EventId }) {
  const { data: page, error } = useDeskQuery('event.get', { id });
  const [subject, setSubject] = useState<EventSubject | null>(null);
  const setState = useDeskChange('event.setState');
  const back = { href: wayBackTo('/events'), label: 'Events' };
  if (error) {
    return (
      <Page title="Event" back={back}>
        <Notice tone="problem">{errorSentence(error)}</Notice>
      </Page>
    );
  }
  if (!page) return null;
  const { event, forWhom, hints, isAhead } = page;
  const states = [
    ...(event.state !== 'held' && !isAhead ? [{ id: 'held', label: 'It was held' }] : []),
    ...(event.state === 'called off' ? [] : [{ id: 'called off', label: 'Call it off' }]),
    ...(event.state === 'planned' ? [] : [{ id: 'planned', label: 'Plan it again' }]),
  ];
  return (
    <Page
      title={event.title}
      sentence={whenInWords(event)}
      back={back}
      actions={
        <>
          <MenuButton
            actions={states}
            onAction={(state) => void setState.run({ id, state: state as typeof event.state })}
          >
            {stateLabels[event.state]}
          </MenuButton>
          <Button icon="pencil" onPress={() => setSubject({ kind: 'change', event })}>
            Change
          </Button>
          <Button icon="calendar" onPress={() => setSubject({ kind: 'new', suggested: planNext(event) })}>
            Plan the next one
          </Button>
        </>
      }
    >
      {event.state === 'called off' ? <Notice>This event was called off. Nobody is recorded for it.</Notice> : null}
      {hints.length > 0 ? (
        <Notice title="On this day">
          {hints.map((hint) => (
            <p key={hint}>{hint}</p>
          ))}
        </Notice>
      ) : null}
      <div className={css.about}>
        <Facts
          layout="above"
          facts={[
            { label: 'Kind', value: kindLabels[event.kind] },
            { label: 'For', value: forWhom },
            { label: 'Place', value: event.place ?? 'Not said' },
            { label: 'What for', value: event.purpose ?? 'Not said' },
          ]}
        />
      </div>
      <AttendanceCard page={page} />
      {subject === null ? null : (
        <EventDialog subject={subject} onClose={() => setSubject(null)} onAdded={(added) => goTo(`/events/${added}`)} />
      )}
    </Page>
  );
}
