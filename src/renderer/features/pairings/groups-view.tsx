import { useState } from 'react';
import type { GroupRow, PairingRow } from '../../../shared/ipc/routes/pairings.ts';
import { BandMark } from '../../lib/band-mark.tsx';
import { errorSentence } from '../../lib/error-sentence.ts';
import { countOf, formatDay, sentenceCase } from '../../lib/format.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Pager } from '../../ui/pager.tsx';
import { GroupSessionDialog } from './group-session-dialog.tsx';
import css from './groups.module.css';
import { groupOf, type PairingFilters } from './pairing-filters.ts';
import { nextStepWords, stayWords } from './pairing-words.ts';

const groupsOnAPage = 25;

const columns: readonly Column<PairingRow>[] = [
  {
    id: 'mentee',
    header: 'Mentee',
    isRowHeader: true,
    cell: (row) => <a href={`#/pairings/${row.id}`}>{row.menteeName}</a>,
  },
  { id: 'stage', header: 'Stage', cell: (row) => `${row.stage.name}, ${stayWords(row.daysInStage)}` },
  { id: 'band', header: 'How it stands', cell: (row) => <BandMark band={row.band} /> },
  {
    id: 'last',
    header: 'Last meeting',
    cell: (row) => (row.lastMeetingOn ? formatDay(row.lastMeetingOn) : 'None yet'),
  },
  { id: 'next', header: 'Next', cell: (row) => sentenceCase(nextStepWords(row) ?? 'nothing planned') },
];

/** Mentors with all whom they accompany, those first in which somebody needs attention. */
export function GroupsView({ filters }: { readonly filters: PairingFilters }) {
  const [offset, setOffset] = useState(0);
  const [meeting, setMeeting] = useState<GroupRow | null>(null);
  const { data, error } = useDeskQuery(
    'pairing.groups',
    { ...groupOf(filters), offset, limit: groupsOnAPage },
    { keepLast: true },
  );
  if (error) return <Notice tone="problem">{errorSentence(error)}</Notice>;
  if (data?.total === 0) {
    return (
      <EmptyState
        icon="people"
        title="No groups yet"
        sentence="Once a mentor has somebody to accompany, the two stand here, and everybody who joins them."
      />
    );
  }
  return (
    <div className={css.groups}>
      {data?.groups.map((group) => (
        <Card
          key={`${group.cohortId} ${group.mentorId}`}
          title={group.mentorName}
          sentence={`${countOf(group.members.length, 'mentee', 'mentees')}, ${countOf(group.places, 'place', 'places')} in all. ${group.members[0]?.cohortName ?? ''}`}
          actions={
            <Button
              size="small"
              label={`Log a meeting of the group of ${group.mentorName}`}
              onPress={() => setMeeting(group)}
            >
              Log a meeting
            </Button>
          }
        >
          <DataTable
            label={`The group of ${group.mentorName}`}
            columns={columns}
            rows={group.members}
            rowKey={(row) => row.id}
          />
        </Card>
      ))}
      {data ? <Pager offset={offset} limit={groupsOnAPage} total={data.total} onOffset={setOffset} /> : null}
      {meeting ? <GroupSessionDialog group={meeting} onClose={() => setMeeting(null)} /> : null}
    </div>
  );
}
