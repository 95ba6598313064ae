import { keysInWords } from './keyboard.ts';
import css from './keyboard-list.module.css';
import { keyboardMap } from './keyboard-map.ts';

/** The keys of the window as groups of pairs, for the dialog and for Help. */
export function KeyboardList({ level = 3 }: { readonly level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={css.groups}>
      {keyboardMap.map((group) => (
        <section key={group.title}>
          <Heading className={css.title}>{group.title}</Heading>
          <dl className={css.lines}>
            {group.lines.map((line) => (
              <div key={line.keys} className={css.line}>
                <dt>
                  {keysInWords(line.keys)
                    .split(' ')
                    .map((key) => (
                      <kbd key={key} className={css.key}>
                        {key}
                      </kbd>
                    ))}
                </dt>
                <dd>{line.does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
