import type { NobodyMayRow } from '../../../shared/ipc/routes/matching-answers.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useAmongPeers } from './among-peers.ts';
import css from './matching.module.css';
import { Names } from './names.tsx';

const few = 3;

/** Those whom nobody may mentor as things stand: why, and the least that would give them somebody. */
export function NobodyMayList({ rows }: { readonly rows: readonly NobodyMayRow[] }) {
  const arePeers = useAmongPeers();
  if (rows.length === 0) return null;
  return (
    <Disclosure
      title={`${rows.length} whom nobody may ${arePeers ? 'partner' : 'mentor'}`}
      isOpenAtFirst={rows.length <= few}
    >
      <ul className={css.unmatched}>
        {rows.map(({ menteeId, menteeName, why, wouldHelp, toLookAt }) => (
          <li key={menteeId}>
            <div>
              <a href={`#/people/${menteeId}`}>{menteeName}</a>
              <p>{why}</p>
              <p>{wouldHelp}</p>
              <Names people={toLookAt.filter(({ id }) => id !== menteeId)} />
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
