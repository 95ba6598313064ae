import { useEffect, useRef } from 'react';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { TodayRow } from '../../../shared/ipc/routes/today.ts';
import { BandMark } from '../../lib/band-mark.tsx';
import { useShortcuts } from '../../lib/use-shortcuts.ts';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { RowCommand } from './row-menus.tsx';
import css from './today.module.css';
import { aboutLine, alsoOf, dueTaskOf, placeOfRow, ruleWords } from './today-words.ts';

interface CallRoundProps {
  readonly row: TodayRow;
  readonly today: LocalDate;
  /** Where in the round it stands, from 0. */
  readonly at: number;
  readonly of: number;
  readonly onCommand: (command: RowCommand, row: TodayRow) => void;
  readonly onGo: (by: 1 | -1) => void;
  readonly onMore: (row: TodayRow) => void;
  readonly onEnd: () => void;
}

/** One pairing at a time, big, for going through a morning's calls. */
export function CallRound({ row, today, at, of, onCommand, onGo, onMore, onEnd }: CallRoundProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [row.key]);
  useShortcuts([
    { keys: 'j', run: () => onGo(1) },
    { keys: 'k', run: () => onGo(-1) },
    { keys: 'Escape', run: onEnd },
  ]);
  const [leading] = row.nudges;
  const others = alsoOf(row);
  return (
    <Page
      title="Call round"
      sentence={`${at + 1} of ${of}`}
      actions={
        <>
          <Button isDisabled={at === 0} onPress={() => onGo(-1)}>
            Before <Kbd keys="K" />
          </Button>
          <Button onPress={() => onGo(1)}>
            Next <Kbd keys="J" />
          </Button>
          <Button onPress={onEnd}>
            End the round <Kbd keys="Esc" />
          </Button>
        </>
      }
    >
      <article className={css.round} aria-labelledby="round-names">
        <div className={css.who}>
          <h2 id="round-names" ref={heading} tabIndex={-1} className={css.big}>
            {row.names}
          </h2>
          <Tag>{ruleWords[leading.rule]}</Tag>
        </div>
        {row.pairing ? (
          <p className={css.stage}>
            {row.pairing.stage.name} · <BandMark band={row.pairing.band} />
          </p>
        ) : null}
        <p className={css.why}>{leading.why}</p>
        {others.length > 0 ? (
          <ul className={css.others} aria-label="Also">
            {others.map((nudge) => (
              <li key={`${nudge.rule} ${nudge.taskId ?? ''}`}>{nudge.why}</li>
            ))}
          </ul>
        ) : null}
        <p className={css.quiet}>{aboutLine(row, today)}</p>
        <section aria-labelledby="round-questions">
          <h3 id="round-questions" className={css.title}>
            What one might ask
          </h3>
          <ul className={css.questions}>
            {row.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
        <ul className={css.reach} aria-label="How to reach them">
          {row.people.map((person) => (
            <li key={person.id}>
              <a href={`#/people/${person.id}`}>{person.name}</a>{' '}
              <span className={css.address}>{person.email ?? 'no e-mail recorded'}</span>
            </li>
          ))}
        </ul>
        <div className={css.bar} data-print="never">
          <Button variant="primary" icon="call" onPress={() => onCommand('f', row)}>
            Called, fine <Kbd keys="F" />
          </Button>
          <Button onPress={() => onCommand('w', row)}>
            Worth another talk <Kbd keys="W" />
          </Button>
          <Button onPress={() => onCommand('x', row)}>
            Not reached <Kbd keys="X" />
          </Button>
          {dueTaskOf(row) === null ? null : (
            <Button onPress={() => onCommand('d', row)}>
              Next step done <Kbd keys="D" />
            </Button>
          )}
          <Button icon="more" id={`more-${row.key}`} label={`More: ${row.names}`} onPress={() => onMore(row)} />
          <LinkButton href={`#${placeOfRow(row)}`} icon="arrow">
            Open
          </LinkButton>
        </div>
      </article>
    </Page>
  );
}
