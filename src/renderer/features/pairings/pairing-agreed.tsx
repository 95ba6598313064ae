import { type ReactNode, useState } from 'react';
import { supportLevelOf } from '../../../shared/domain/agreement.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { PairingPage } from '../../../shared/ipc/routes/pairings.ts';
import { formatDay, formatDays, sentenceCase } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import css from './pairings.module.css';
import { PurposeDialog } from './purpose-dialog.tsx';
import { savePairingSheet } from './save-pairing-sheet.ts';
import { SupportDialog } from './support-dialog.tsx';

interface PairingAgreedProps {
  readonly page: PairingPage;
  readonly onStep: () => void;
}

/** Who the two are, what they agreed, and what comes next. */
export function PairingAgreed({ page, onStep }: PairingAgreedProps) {
  const { row, facts } = page;
  const [changing, setChanging] = useState<'purpose' | 'support' | null>(null);
  const recorded = (day: LocalDate | null) => (day === null ? 'Not recorded' : formatDay(day));
  return (
    <div className={css.stack}>
      <Card
        title="Agreed and planned"
        actions={
          <Button size="small" onPress={onStep}>
            Record a step <Kbd keys="R" />
          </Button>
        }
      >
        <Facts
          layout="above"
          facts={[
            { label: 'Next meeting', value: row.nextMeetingOn ? formatDay(row.nextMeetingOn) : 'None recorded' },
            { label: 'Last meeting', value: row.lastMeetingOn ? formatDay(row.lastMeetingOn) : 'None recorded' },
            { label: `${row.menteeName} said yes`, value: recorded(facts.yesSince.mentee) },
            { label: `${row.mentorName} said yes`, value: recorded(facts.yesSince.mentor) },
            { label: 'Agreement', value: recorded(facts.agreementOn) },
            { label: 'Rhythm', value: `Every ${formatDays(facts.cadenceDays)}` },
            { label: 'Planned end', value: row.plannedEndOn ? formatDay(row.plannedEndOn) : 'None' },
          ]}
        />
        {page.endedOn === null ? (
          <div>
            <MenuButton
              icon="print"
              size="small"
              actions={[
                { id: 'mentee', label: `For ${row.menteeName}` },
                { id: 'mentor', label: `For ${row.mentorName}` },
              ]}
              onAction={(side) => savePairingSheet(page, 'preparation', side === 'mentee' ? 'mentee' : 'mentor')}
            >
              Preparation sheet
            </MenuButton>
          </div>
        ) : null}
      </Card>
      <Card title="The two">
        <Facts
          layout="above"
          facts={[
            { label: 'Mentee', value: <a href={`#/people/${row.menteeId}`}>{row.menteeName}</a> },
            { label: 'Mentor', value: <a href={`#/people/${row.mentorId}`}>{row.mentorName}</a> },
            {
              label: 'Purpose',
              value: (
                <Changeable label="Change the purpose" onChange={() => setChanging('purpose')}>
                  {row.purpose ? sentenceCase(row.purpose) : 'Not recorded'}
                </Changeable>
              ),
            },
            {
              label: 'Your support',
              value: (
                <Changeable label="Change your support" onChange={() => setChanging('support')}>
                  {sentenceCase(supportLevelOf(page.record.steps))}
                </Changeable>
              ),
            },
            { label: 'Begun', value: row.startedOn ? formatDay(row.startedOn) : 'Not until both say yes' },
          ]}
        />
      </Card>
      {changing === 'purpose' ? <PurposeDialog page={page} onClose={() => setChanging(null)} /> : null}
      {changing === 'support' ? <SupportDialog page={page} onClose={() => setChanging(null)} /> : null}
    </div>
  );
}

interface ChangeableProps {
  readonly label: string;
  readonly onChange: () => void;
  readonly children: ReactNode;
}

function Changeable({ label, onChange, children }: ChangeableProps) {
  return (
    <span className={css.changeable}>
      {children}
      <Button size="small" icon="pencil" label={label} onPress={onChange} />
    </span>
  );
}
