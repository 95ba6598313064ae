import css from './private-notes.module.css';

/** Stands beside every box for a note. */
export function AboutNotes() {
  return (
    <p className={css.quiet}>
      What you note about somebody is their data as well: when they ask, they may read it. It stays on this computer and
      is in no report.
    </p>
  );
}
