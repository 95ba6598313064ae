import { type ReactNode, useState } from 'react';
import css from './drop-zone.module.css';

interface Props {
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** A place a file can be dropped on; the buttons in it do the same by keyboard. */
export function DropZone({ onFile, children }: Props) {
  const [isOver, setOver] = useState(false);
  return (
    <section
      aria-label="Roster file"
      className={css.zone}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) onFile(file);
      }}
    >
      {children}
    </section>
  );
}
