import { type Option, Select } from './select.tsx';

interface FilterSelectProps<Value extends string> {
  readonly label: string;
  /** What the list says while nothing is left out. */
  readonly everything: string;
  readonly options: readonly Option<Value>[];
  /** Null for everything. */
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  readonly hideLabel?: boolean;
}

// Every value is marked, so that none of them, whatever people call their departments, can be taken for everything.
const everythingId = 'everything';
const marked = (value: string) => `=${value}`;

/** One value that a list is narrowed to, or everything. */
export function FilterSelect<Value extends string>({
  everything,
  options,
  value,
  onChange,
  ...rest
}: FilterSelectProps<Value>) {
  return (
    <Select
      {...rest}
      value={value === null ? everythingId : marked(value)}
      onChange={(id) => onChange(options.find((option) => marked(option.id) === id)?.id ?? null)}
      options={[
        { id: everythingId, label: everything },
        ...options.map(({ id, label }) => ({ id: marked(id), label })),
      ]}
    />
  );
}
