import type { Supply } from '../../../shared/domain/matching/readiness/supply.ts';
import type { ReadinessInWords } from '../../../shared/ipc/routes/matching-answers.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import css from './supply-tables.module.css';
import { type SupplyView, supplyShare, supplyViews, supplyWord } from './supply-words.ts';

const few = 8;

/** Places against wishes by skill, by department and by site; skills stand open where somebody would go without. */
export function SupplyTables({ readiness }: { readonly readiness: ReadinessInWords }) {
  return (
    <div>
      {supplyViews(readiness).map((view) => (
        <Disclosure key={view.of} title={view.title} isOpenAtFirst={view.isOpenAtFirst}>
          <p className={css.sentence}>{view.sentence}</p>
          <SupplyTable view={view} rows={view.rows.slice(0, few)} />
          {view.rows.length > few ? (
            <Disclosure title={`Show the other ${view.rows.length - few}`} level={4}>
              <SupplyTable view={view} rows={view.rows.slice(few)} />
            </Disclosure>
          ) : null}
        </Disclosure>
      ))}
    </div>
  );
}

const isShort = ({ missing }: Supply) => missing > 0;

function SupplyTable({ view, rows }: { readonly view: SupplyView; readonly rows: readonly Supply[] }) {
  if (rows.length === 0) return null;
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{view.of}</th>
          <th scope="col">{view.wanted}</th>
          <th scope="col">Places</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name ?? ''} data-short={isShort(row) || undefined}>
            <th scope="row">
              <span className={css.name}>
                <span>{row.name ?? view.unnamed}</span> <span className={css.word}>{supplyWord(row)}</span>
              </span>
              <Bar share={supplyShare(row)} />
            </th>
            <td>{row.wanted}</td>
            <td>{row.places}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({ share }: { readonly share: number | null }) {
  if (share === null) return null;
  return (
    <span className={css.track} aria-hidden="true">
      <span className={css.fill} style={{ inlineSize: `${share}%` }} />
    </span>
  );
}
