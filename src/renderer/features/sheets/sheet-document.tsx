import type { PrintedSheet, SheetPart } from '../../../shared/domain/sheets/printed-sheet.ts';
import { formatDay } from '../../lib/format.ts';
import css from './sheet-document.module.css';

/** A page to fill in or sign by hand, as it comes out of the printer. */
export function SheetDocument({ sheet }: { readonly sheet: PrintedSheet }) {
  const isBlank = sheet.facts.every(({ value }) => value === '');
  return (
    <article className={css.sheet} lang="en-GB">
      <header className={css.head}>
        <p className={css.programme}>{sheet.programmeName}</p>
        <h1 className={css.title}>{sheet.title}</h1>
        <p className={css.introduction}>{sheet.introduction}</p>
        {sheet.facts.length === 0 ? null : (
          <dl className={css.facts}>
            {sheet.facts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd data-blank={value === '' || undefined}>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </header>
      {sheet.parts.map((part) => (
        <Part key={part.heading} part={part} scale={sheet.scale} />
      ))}
      {sheet.signatures.length === 0 ? null : (
        <section className={css.signatures} aria-label="Signatures">
          {sheet.signatures.map(({ name, as }) => (
            <div key={as} className={css.signature}>
              <span className={css.line} />
              <span className={css.line} />
              <span>
                {name}, {as}
              </span>
              <span>Day</span>
            </div>
          ))}
        </section>
      )}
      <footer className={css.foot}>
        {sheet.closing === null ? null : <p>{sheet.closing}</p>}
        <p>
          Printed on {formatDay(sheet.madeOn)}.{isBlank ? null : ' Contains personal data.'}
        </p>
      </footer>
    </article>
  );
}

function Part({ part, scale }: { readonly part: SheetPart; readonly scale: readonly string[] }) {
  return (
    <section className={css.part}>
      <div className={css.heading}>
        <h2>{part.heading}</h2>
        {part.aside === null ? null : <span>{part.aside}</span>}
      </div>
      {part.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {part.boxes.length === 0 ? null : (
        <ul className={css.boxes} data-are={part.boxesAre}>
          {part.boxes.map((box, at) => (
            // Two things may be said in the same words: agreed on one day for another.
            <li key={`${at} ${box}`}>
              <span className={css.box} />
              <span>{box}</span>
            </li>
          ))}
        </ul>
      )}
      {part.rated.map((question) => (
        <div key={question} className={css.rated}>
          <p>{question}</p>
          <ul className={css.boxes} data-are="choices">
            {scale.map((word) => (
              <li key={word}>
                <span className={css.box} />
                <span>{word}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {Array.from({ length: part.blankLines }, (_, at) => (
        <span key={at} className={css.blank} />
      ))}
    </section>
  );
}
