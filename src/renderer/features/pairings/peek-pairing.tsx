import type { PairingRow } from '../../../shared/ipc/routes/pairings.ts';
import { BandMark } from '../../lib/band-mark.tsx';
import { formatDay, formatDays } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Facts } from '../../ui/facts.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import type { PairingTask } from './pairing-dialogs.tsx';
import { namesOf } from './pairing-words.ts';

interface PeekPairingProps {
  readonly row: PairingRow;
  readonly onClose: () => void;
  readonly onTask: (task: PairingTask) => void;
}

/** The short of one pairing, beside the list. */
export function PeekPairing({ row, onClose, onTask }: PeekPairingProps) {
  return (
    <SidePanel
      title={namesOf(row)}
      onClose={onClose}
      actions={
        <>
          <Button size="small" onPress={() => onTask({ kind: 'session', id: row.id })}>
            Log a session
          </Button>
          <LinkButton href={`#/pairings/${row.id}`} size="small" icon="arrow">
            Open
          </LinkButton>
        </>
      }
    >
      <BandMark band={row.band} />
      <p>{row.reason}</p>
      <Facts
        layout="above"
        facts={[
          { label: 'Stage', value: `${row.stage.name}, for ${formatDays(row.daysInStage)}` },
          { label: 'Cohort', value: row.cohortName },
          { label: 'Purpose', value: row.purpose ?? 'Not recorded' },
          { label: 'Last meeting', value: row.lastMeetingOn ? formatDay(row.lastMeetingOn) : 'None recorded' },
          { label: 'Next meeting', value: row.nextMeetingOn ? formatDay(row.nextMeetingOn) : 'None recorded' },
        ]}
      />
    </SidePanel>
  );
}
