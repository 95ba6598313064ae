import type { NamedPerson } from '../../../shared/ipc/routes/matching-answers.ts';
import css from './matching.module.css';

/** People by name, each a way to their page. */
export function Names({ people }: { readonly people: readonly NamedPerson[] }) {
  if (people.length === 0) return null;
  return (
    <ul className={css.people}>
      {people.map(({ id, name }) => (
        <li key={id}>
          <a href={`#/people/${id}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
