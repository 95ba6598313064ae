import { useId, useState } from 'react';
import type { CohortId } from '../../../shared/domain/ids.ts';
import { type AskedFor, askedFor } from '../../../shared/domain/matching/accepting/asked-pairs.ts';
import type { Role } from '../../../shared/domain/person.ts';
import type { AskedRow } from '../../../shared/ipc/routes/matching-answers.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { useToday } from '../../lib/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Pager } from '../../ui/pager.tsx';
import { entryMark, useKeepPlace } from '../../ui/use-keep-place.ts';
import { useAmongPeers } from './among-peers.ts';
import css from './asked-pairs.module.css';
import { askedHeadings, askedSentence, askedStanding } from './asked-words.ts';
import { SaidNoDialog } from './said-no-dialog.tsx';

const title = 'Asking both sides';
/** The list stands above the proposals, so it begins short. */
const shownAtFirst = 3;
const limit = 50;
/** The mentee is asked first. */
const inAskingOrder: readonly Role[] = ['mentee', 'mentor'];
const saidYes: Readonly<Record<Role, string>> = { mentee: 'Mentee said yes', mentor: 'Mentor said yes' };

interface Props {
  readonly cohortId: CohortId;
  /** One line that opens, where what stands below is worked on. */
  readonly isFolded: boolean;
}

/** The pairs of a cohort whose sides are being asked, by how long: one press for each answer that comes. */
export function AskedPairs({ cohortId, isFolded }: Props) {
  const [offset, setOffset] = useState(0);
  const [showsAll, setShowsAll] = useState(false);
  const [wasAnswered, setAnswered] = useState(false);
  const [saidNo, setSaidNo] = useState<AskedRow | null>(null);
  const today = useToday();
  const page = { offset, limit: showsAll ? limit : shownAtFirst };
  const asked = useDeskQuery('matching.asked', { cohortId, ...page }, { keepLast: true });
  const answering = useDeskChange('pairing.recordStep', { onDone: () => setAnswered(true) });
  const keepPlace = useKeepPlace(asked.data);
  if (asked.isError) return <Notice tone="problem">{errorSentence(asked.error)}</Notice>;
  // Once somebody has answered here the card stays, so that the last answer does not take the place away under the keys.
  if (asked.data === undefined || (asked.data.total === 0 && !wasAnswered)) return null;
  const { rows, total } = asked.data;
  const sentence = askedSentence(asked.data);
  const sayYes = ({ pairingId }: AskedRow, side: Role) => {
    if (!answering.isPending) {
      void answering.run({ id: pairingId, kind: 'consented', side, on: today, value: null });
    }
  };
  const pairs = (
    <>
      <div {...keepPlace} className={css.groups}>
        {byLength(rows).map(({ length, own }) => (
          <AskedGroup key={length} length={length} rows={own} onYes={sayYes} onNo={setSaidNo} />
        ))}
        {!showsAll && total > rows.length ? (
          <div {...entryMark}>
            <Button size="small" onPress={() => setShowsAll(true)}>
              Show all {total}
            </Button>
          </div>
        ) : null}
      </div>
      {showsAll ? <Pager offset={offset} limit={limit} total={total} onOffset={setOffset} /> : null}
      {saidNo === null ? null : (
        <SaidNoDialog row={saidNo} onClose={() => setSaidNo(null)} onRecorded={() => setAnswered(true)} />
      )}
    </>
  );
  if (!isFolded) {
    return (
      <Card title={title} sentence={sentence}>
        {pairs}
      </Card>
    );
  }
  return (
    <section aria-label={title}>
      <Disclosure title={`${title}: ${sentence}`} level={2}>
        {pairs}
      </Disclosure>
    </section>
  );
}

interface GroupProps {
  readonly length: AskedFor;
  readonly rows: readonly AskedRow[];
  readonly onYes: (row: AskedRow, side: Role) => void;
  readonly onNo: (row: AskedRow) => void;
}

function AskedGroup({ length, rows, onYes, onNo }: GroupProps) {
  const id = useId();
  const arePeers = useAmongPeers();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={css.title}>
        {askedHeadings[length]}
      </h3>
      <ul className={css.rows}>
        {rows.map((row) => {
          const pair = row.two.map(({ name }) => name).join(' with ');
          // Peers have no sides to be called by.
          const saidYesOf = arePeers
            ? { mentee: `${row.menteeName} said yes`, mentor: `${row.mentorName} said yes` }
            : saidYes;
          return (
            <li key={row.pairingId} {...entryMark}>
              <div className={css.who}>
                <a href={`#/pairings/${row.pairingId}`}>{pair}</a>
                <p>{askedStanding(row)}</p>
              </div>
              <div className={css.answers}>
                {inAskingOrder
                  .filter((side) => row.yesSince[side] === null)
                  .map((side) => (
                    <Button
                      key={side}
                      size="small"
                      icon="check"
                      label={`${saidYesOf[side]}: ${pair}`}
                      onPress={() => onYes(row, side)}
                    >
                      {saidYesOf[side]}
                    </Button>
                  ))}
                <Button size="small" label={`Said no: ${pair}`} onPress={() => onNo(row)}>
                  Said no…
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function byLength(rows: readonly AskedRow[]): { length: AskedFor; own: readonly AskedRow[] }[] {
  const groups = Map.groupBy(rows, (row) => row.askedFor);
  return askedFor.flatMap((length) => {
    const own = groups.get(length);
    return own === undefined ? [] : [{ length, own }];
  });
}
