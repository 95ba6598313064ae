import css from './kbd.module.css';

/** The keys of a command, written as they stand on the keyboard; hidden from screen readers, who get the map on '?'. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <span className={css.keys} aria-hidden="true">
      {keys.split(' ').map((key) => (
        <kbd key={key} className={css.key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
