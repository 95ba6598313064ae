import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';
import css from './segments.module.css';

interface SegmentsProps<Id extends string> {
  readonly label: string;
  readonly segments: readonly {
    readonly id: Id;
    readonly label: string;
    readonly n?: number;
    readonly icon?: IconName;
  }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** A row of views of the same thing, exactly one of them taken, each with its count where one is known. */
export function Segments<Id extends string>({ label, segments, value, onChange }: SegmentsProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={css.group ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = segments.find((segment) => keys.has(segment.id));
        if (chosen) onChange(chosen.id);
      }}
    >
      {segments.map((segment) => (
        <ToggleButton key={segment.id} id={segment.id} className={css.segment ?? ''}>
          {segment.icon ? <Icon name={segment.icon} size={16} /> : null}
          {segment.label}
          {segment.n === undefined ? null : <span className={css.count}>{segment.n}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
