import { useState } from 'react';
import { type AgreementPoint, agreementOf, agreementPoints } from '../../../shared/domain/agreement.ts';
import type { PairingPage } from '../../../shared/ipc/routes/pairings.ts';
import { formatDay, formatDays, sentenceCase } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { AgreeDialog } from './agree-dialog.tsx';
import css from './agreed.module.css';
import { agreementLabels } from './agreement-labels.ts';
import { savePairingSheet } from './save-pairing-sheet.ts';

/** What the two agree on, point by point, each with its day or not yet; what is settled can be agreed anew later. */
export function AgreementTab({ page }: { readonly page: PairingPage }) {
  const [asked, setAsked] = useState<readonly AgreementPoint[] | null>(null);
  const agreement = agreementOf(page.record.steps);
  const open = agreement.points.filter(({ agreedOn }) => agreedOn === null).map(({ point }) => point);
  const isOpen = page.endedOn === null;
  const settled = settledWords(page);
  return (
    <Card
      title="Agreement"
      sentence={sentenceOf(page, open.length, agreement.recordedOn)}
      actions={
        <>
          <Button size="small" icon="print" onPress={() => savePairingSheet(page, 'agreement', null)}>
            Print for both to sign…
          </Button>
          {isOpen && open.length > 0 ? (
            <Button size="small" onPress={() => setAsked(open)}>
              {open.length === agreementPoints.length ? 'All agreed on one day…' : 'The rest agreed…'}
            </Button>
          ) : null}
        </>
      }
    >
      <ul className={css.list}>
        {agreement.points.map(({ point, agreedOn, asAWhole }) => (
          <li key={point} className={css.row} data-state={agreedOn === null ? 'open' : 'agreed'}>
            <span className={css.mark}>{agreedOn === null ? null : <Icon name="check" size={14} />}</span>
            <span className={css.words}>
              <strong>{agreementLabels[point]}</strong>
              <span className={css.quiet}>{settled[point] ?? pointNotes[point]}</span>
            </span>
            <span className={css.day}>
              {agreedOn === null ? 'Not yet' : `${asAWhole ? 'As a whole on' : 'On'} ${formatDay(agreedOn)}`}
            </span>
            {isOpen ? (
              <Button
                size="small"
                label={`${agreedOn === null ? 'Agreed' : 'Agree anew'}: ${agreementLabels[point]}`}
                onPress={() => setAsked([point])}
              >
                {agreedOn === null ? 'Agreed…' : 'Agree anew…'}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {asked === null ? null : <AgreeDialog page={page} points={asked} onClose={() => setAsked(null)} />}
    </Card>
  );
}

function sentenceOf(page: PairingPage, open: number, recordedOn: string | null): string {
  if (recordedOn !== null)
    return `Complete since ${formatDay(recordedOn)}. Points can be agreed anew when things change.`;
  if (!page.facts.needsAgreement) return 'Informal, so it needs none. What helps can be noted all the same.';
  return open === agreementPoints.length
    ? 'Best talked through in one of the first sessions. It is complete once every point has its day.'
    : `${agreementPoints.length - open} of ${agreementPoints.length} points have their day.`;
}

function settledWords({ facts, record }: PairingPage): Partial<Record<AgreementPoint, string>> {
  const { medium } = agreementOf(record.steps);
  const length = facts.plannedLengthDays;
  return {
    rhythm: `Every ${formatDays(facts.cadenceDays)}`,
    ...(medium === null ? {} : { medium: medium === 'mixed' ? 'In different ways' : `Mostly ${medium}` }),
    'planned end':
      length === null
        ? 'No end planned'
        : `${sentenceCase(formatDays(length))}${facts.plannedEnd === null ? '' : `, until ${formatDay(facts.plannedEnd)}`}`,
  };
}

const pointNotes: Readonly<Record<AgreementPoint, string>> = {
  rhythm: 'How many days lie between two meetings',
  medium: 'In person, by video, by phone',
  confidentiality: 'What the coordinator hears, and where keeping quiet ends',
  boundaries: 'No promise of promotion; no training, management or counselling',
  'who does what': 'The mentee leads; the mentor does not decide or do the work',
  'good ending': 'Either may end it, and nobody is to blame',
  'planned end': 'Until when, or open',
};
