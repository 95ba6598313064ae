import { useState } from 'react';
import type { MatchRunId } from '../../../shared/domain/ids.ts';
import type { Role } from '../../../shared/domain/person.ts';
import type { AskedRow } from '../../../shared/ipc/routes/matching-answers.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { useToday } from '../../lib/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Pager } from '../../ui/pager.tsx';
import { entryMark, useKeepPlace } from '../../ui/use-keep-place.ts';
import { useAmongPeers } from './among-peers.ts';
import { askedSentence, askedStanding } from './asked-words.ts';
import css from './matching.module.css';
import { SaidNoDialog } from './said-no-dialog.tsx';

const limit = 50;
/** The mentee is asked first. */
const inAskingOrder: readonly Role[] = ['mentee', 'mentor'];

/** The pairs accepted from a run, both sides of which are asked: who has said yes, and one press for each answer that comes. */
export function AskedPairs({ runId }: { readonly runId: MatchRunId }) {
  const arePeers = useAmongPeers();
  const [offset, setOffset] = useState(0);
  const [saidNo, setSaidNo] = useState<AskedRow | null>(null);
  const today = useToday();
  const asked = useDeskQuery('matching.asked', { runId, offset, limit }, { keepLast: true });
  const answering = useDeskChange('pairing.recordStep');
  const keepPlace = useKeepPlace(asked.data);
  if (asked.isError) return <Notice tone="problem">{errorSentence(asked.error)}</Notice>;
  if (asked.data === undefined || asked.data.total === 0) return null;
  const sayYes = ({ pairingId }: AskedRow, side: Role) => {
    if (!answering.isPending) {
      void answering.run({ id: pairingId, kind: 'consented', side, on: today, value: null });
    }
  };
  return (
    <Card title="Asking both sides" sentence={askedSentence(asked.data.counts)}>
      <div {...keepPlace}>
        <ul className={css.said}>
          {asked.data.rows.map((row) => (
            <li key={row.pairingId} {...entryMark}>
              <div>
                <a href={`#/pairings/${row.pairingId}`}>
                  {row.menteeName} with {row.mentorName}
                </a>
                <p>{askedStanding(row, arePeers)}</p>
              </div>
              {row.state === 'being asked' ? (
                <Answers row={row} onYes={(side) => sayYes(row, side)} onNo={() => setSaidNo(row)} />
              ) : null}
            </li>
          ))}
        </ul>
      </div>
      <Pager offset={offset} limit={limit} total={asked.data.total} onOffset={setOffset} />
      {saidNo === null ? null : <SaidNoDialog row={saidNo} onClose={() => setSaidNo(null)} />}
    </Card>
  );
}

interface AnswersProps {
  readonly row: AskedRow;
  readonly onYes: (side: Role) => void;
  readonly onNo: () => void;
}

function Answers({ row, onYes, onNo }: AnswersProps) {
  const nameOf = { mentee: row.menteeName, mentor: row.mentorName };
  return (
    <div className={css.bar}>
      {inAskingOrder
        .filter((side) => row.yesSince[side] === null)
        .map((side) => (
          <Button key={side} size="small" icon="check" onPress={() => onYes(side)}>
            {nameOf[side]} said yes
          </Button>
        ))}
      <Button size="small" label={`Said no: ${row.menteeName} with ${row.mentorName}`} onPress={onNo}>
        Said no…
      </Button>
    </div>
  );
}
