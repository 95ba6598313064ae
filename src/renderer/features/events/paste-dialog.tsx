import { useState } from 'react';
import { type AttendanceState, attendanceStates, isOfThePast } from '../../../shared/domain/events/programme-event.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { EventPage } from '../../../shared/ipc/routes/events.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { attendanceLabels, pastedSentence } from './event-words.ts';
import css from './events.module.css';

/** A list of names or addresses, pasted: who is found is recorded, who is doubtful is chosen, and nobody is guessed. */
export function PasteDialog({ page, onClose }: { readonly page: EventPage; readonly onClose: () => void }) {
  const { event, isAhead } = page;
  const [text, setText] = useState('');
  const [state, setState] = useState<AttendanceState>(isAhead ? 'invited' : 'attended');
  const [chosen, setChosen] = useState<Readonly<Record<string, PersonId | 'nobody'>>>({});
  const [wasSent, setSent] = useState(false);
  const isAsked = text.trim() !== '';
  const looked = useDeskQuery('event.matchPasted', { text }, { enabled: isAsked, keepLast: true }).data;
  const entries = isAsked ? (looked?.entries ?? []) : [];
  const record = useDeskChange('event.setAttendance', { refusal: 'form', onDone: onClose });

  const found = entries.flatMap((entry) => (entry.kind === 'found' ? [entry.person] : []));
  const doubtful = entries.flatMap((entry) => (entry.kind === 'doubtful' ? [entry] : []));
  const unknown = entries.flatMap((entry) => (entry.kind === 'unknown' ? [entry.said] : []));
  const picked = doubtful.flatMap(({ said }) => {
    const one = chosen[said];
    return one === undefined || one === 'nobody' ? [] : [one];
  });
  const people = [...new Set([...found.map(({ personId }) => personId), ...picked])];
  const submit = () => {
    setSent(true);
    if (people.length > 0) {
      void record.run({ id: event.id, people: people.map((personId) => ({ personId, state })) });
    }
  };
  return (
    <Dialog
      title="Paste a list"
      isOpen
      onClose={onClose}
      onSubmit={submit}
      isDismissable={false}
      size="wide"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={record.isPending}>
            {people.length === 0
              ? 'Record them'
              : `Record ${people.length} as ${attendanceLabels[state].toLowerCase()}`}
          </Button>
        </>
      }
    >
      {record.problem ? <Notice tone="problem">{record.problem}</Notice> : null}
      <TextField
        label="Names or e-mail addresses"
        description="One a line, or as they come from an e-mail or a spreadsheet. They are compared with the people here, and nothing leaves this computer."
        multiline
        value={text}
        onChange={setText}
        error={wasSent && people.length === 0 ? 'Nobody is found in this yet.' : undefined}
        autoFocus
      />
      <Select
        label="Record them as"
        options={attendanceStates
          .filter((one) => !(isAhead && isOfThePast(one)))
          .map((one) => ({ id: one, label: attendanceLabels[one] }))}
        value={state}
        onChange={setState}
      />
      <div aria-live="polite">
        {isAsked && looked !== undefined ? (
          <p>{pastedSentence(found.length, doubtful.length, unknown.length)}</p>
        ) : null}
      </div>
      {found.length > 0 ? <p className={css.quiet}>{found.map(({ name }) => name).join(', ')}</p> : null}
      {doubtful.map(({ said, fits }) => (
        <div key={said} className={css.choice}>
          <span className={css.long}>“{said}”</span>
          <Select
            label={`Who is “${said}”?`}
            hideLabel
            placeholder="Choose who is meant"
            options={[
              ...fits.map(({ personId, name, note }) => ({
                id: personId as PersonId | 'nobody',
                label: note === null ? name : `${name}, ${note}`,
              })),
              { id: 'nobody' as const, label: 'Nobody of these' },
            ]}
            value={chosen[said] ?? null}
            onChange={(one) => setChosen({ ...chosen, [said]: one })}
          />
        </div>
      ))}
      {unknown.length > 0 ? (
        <Notice title="Not known here, and left out">
          <span className={css.long}>{unknown.join(', ')}</span>
        </Notice>
      ) : null}
    </Dialog>
  );
}
