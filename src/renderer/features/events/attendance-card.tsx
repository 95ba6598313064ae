import { useState } from 'react';
import type { EventPage } from '../../../shared/ipc/routes/events.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { useShortcuts } from '../../lib/use-shortcuts.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Pager } from '../../ui/pager.tsx';
import { AttendanceGrid } from './attendance-grid.tsx';
import { countsInWords, inviteLabel } from './event-words.ts';
import css from './events.module.css';
import { InvitePersonDialog } from './invite-person-dialog.tsx';
import { PasteDialog } from './paste-dialog.tsx';

const pageLength = 200;

/** Who is on the list of an event and how they stand to it, ticked, pasted or invited at once. */
export function AttendanceCard({ page }: { readonly page: EventPage }) {
  const { event, isAhead } = page;
  const [offset, setOffset] = useState(0);
  const [open, setOpen] = useState<'paste' | 'one' | null>(null);
  const { data, error } = useDeskQuery(
    'event.attendance',
    { id: event.id, offset, limit: pageLength },
    { keepLast: true },
  );
  const mark = useDeskChange('event.setAttendance');
  const invite = useDeskChange('event.invite');
  const isCalledOff = event.state === 'called off';
  const close = () => setOpen(null);
  useShortcuts([{ keys: 'p', run: () => setOpen('paste') }], !isCalledOff);
  return (
    <Card
      title="Attendance"
      sentence={`${countsInWords(page)}.`}
      actions={
        isCalledOff ? null : (
          <>
            {page.toInvite > 0 ? (
              <Button
                size="small"
                isPending={invite.isPending}
                onPress={() => void invite.run({ id: event.id, people: null })}
              >
                {inviteLabel(page)}
              </Button>
            ) : null}
            <Button size="small" onPress={() => setOpen('one')}>
              Somebody
            </Button>
            <Button size="small" onPress={() => setOpen('paste')}>
              Paste a list
            </Button>
          </>
        )
      }
    >
      {error ? <Notice tone="problem">{errorSentence(error)}</Notice> : null}
      {data && data.total > 0 ? (
        <>
          <p className={css.quiet} data-print="never">
            Arrows or J and K walk, Space ticks, Delete takes somebody off the list.
          </p>
          <AttendanceGrid
            title={event.title}
            rows={data.rows}
            isAhead={isAhead}
            isCalledOff={isCalledOff}
            onMark={(personId, state) => void mark.run({ id: event.id, people: [{ personId, state }] })}
          />
          <Pager offset={offset} limit={pageLength} total={data.total} onOffset={setOffset} />
        </>
      ) : null}
      {data?.total === 0 ? (
        <p className={css.quiet}>
          Nobody is on the list yet. Invite everybody it is for at once, or paste a list of names.
        </p>
      ) : null}
      {open === 'paste' ? <PasteDialog page={page} onClose={close} /> : null}
      {open === 'one' ? <InvitePersonDialog id={event.id} title={event.title} onClose={close} /> : null}
    </Card>
  );
}
