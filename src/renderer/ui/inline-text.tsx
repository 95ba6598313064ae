import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Icon } from './icon.tsx';
import css from './inline-text.module.css';

interface InlineTextProps {
  readonly label: string;
  readonly value: string;
  /** Said where there is no value. */
  readonly emptyText?: string;
  readonly inputMode?: 'text' | 'numeric' | 'email';
  readonly hint?: string;
  /** Null when it was taken, else what is wrong with it, in words. */
  readonly onCommit: (value: string) => Promise<string | null>;
}

/** Text that is edited where it stands: click or F2, Enter or Tab keeps it, Esc puts it back. */
export function InlineText(props: InlineTextProps) {
  const { label, value, emptyText = 'Not known', inputMode = 'text', hint, onCommit } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const note = useId();
  const isSending = useRef(false);

  const leave = (andFocus: boolean) => {
    flushSync(() => {
      setDraft(null);
      setProblem(null);
    });
    if (andFocus) button.current?.focus();
  };
  const commit = async (andFocus: boolean) => {
    if (draft === null || isSending.current) return;
    if (draft.trim() === value) return leave(andFocus);
    isSending.current = true;
    const refusal = await onCommit(draft.trim());
    isSending.current = false;
    if (refusal === null) return leave(andFocus);
    setProblem(refusal);
    input.current?.focus();
  };
  const begin = () => {
    flushSync(() => setDraft(value));
    input.current?.select();
  };
  const hear = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      leave(true);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      void commit(true);
    }
  };

  if (draft === null) {
    return (
      <button
        ref={button}
        type="button"
        className={css.shown}
        data-empty={value === '' || undefined}
        aria-label={`${label}: ${value === '' ? emptyText : value}. Edit`}
        onClick={begin}
        onKeyDown={(event) => {
          if (event.key === 'F2') begin();
        }}
      >
        <span>{value === '' ? emptyText : value}</span>
        <span className={css.way} aria-hidden="true">
          <Icon name="pencil" size={14} />
          F2 edits
        </span>
      </button>
    );
  }
  return (
    <span className={css.editing}>
      <input
        ref={input}
        className={css.input}
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem !== null || hint ? note : undefined}
        inputMode={inputMode}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={hear}
        onBlur={() => void commit(false)}
      />
      {problem !== null ? (
        <span id={note} className={css.problem} role="alert">
          {problem}
        </span>
      ) : hint ? (
        <span id={note} className={css.hint}>
          {hint}
        </span>
      ) : null}
    </span>
  );
}
