import { parseDate } from '@internationalized/date';
import { useState } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Heading,
  Label,
  Popover,
  Text,
} from 'react-aria-components';
import css from './day-field.module.css';
import field from './field.module.css';
import { Icon } from './icon.tsx';

export interface DayFieldProps {
  readonly label: string;
  /** 'YYYY-MM-DD', or null while nothing whole has been entered. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly hideLabel?: boolean;
  readonly autoFocus?: boolean;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

/** Below it a year is still being typed: "20" on the way to "2026" is no day anybody means. */
const firstYear = 1900;

/** A calendar day: typed in parts or picked; never a time, never a zone. Only whole days are told, not those half typed. */
export function DayField(props: DayFieldProps) {
  const { label, value, onChange, min, max, description, error, hideLabel, ...rest } = props;
  const [halfTyped, setHalfTyped] = useState<{ readonly day: string; readonly over: string | null } | null>(null);
  const shown = halfTyped !== null && halfTyped.over === value ? halfTyped.day : value;
  return (
    <DatePicker
      {...rest}
      value={shown === null ? null : parseDate(shown)}
      onChange={(day) => {
        const isHalfTyped = day !== null && day.year < firstYear;
        setHalfTyped(isHalfTyped ? { day: day.toString(), over: value } : null);
        if (!isHalfTyped) onChange(day === null ? null : day.toString());
      }}
      onBlur={() => setHalfTyped(null)}
      {...(min === undefined ? {} : { minValue: parseDate(min) })}
      {...(max === undefined ? {} : { maxValue: parseDate(max) })}
      granularity="day"
      shouldForceLeadingZeros
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={field.field ?? ''}
    >
      <Label className={(hideLabel ? field.hidden : field.label) ?? ''}>{label}</Label>
      <Group className={field.control ?? ''}>
        <DateInput className={css.input ?? ''}>
          {(segment) => <DateSegment segment={segment} className={css.segment ?? ''} />}
        </DateInput>
        <Button className={field.inset ?? ''}>
          <Icon name="calendar" size={16} />
        </Button>
      </Group>
      {description ? (
        <Text slot="description" className={field.hint ?? ''}>
          {description}
        </Text>
      ) : null}
      <FieldError className={field.error ?? ''}>{error}</FieldError>
      <Popover className={field.popover ?? ''}>
        <Dialog className={css.dialog ?? ''} aria-label={label}>
          <Calendar firstDayOfWeek="mon">
            <header className={css.head}>
              <Button slot="previous" className={field.inset ?? ''}>
                <Icon name="left" size={16} />
              </Button>
              <Heading className={css.month ?? ''} level={2} />
              <Button slot="next" className={field.inset ?? ''}>
                <Icon name="right" size={16} />
              </Button>
            </header>
            <CalendarGrid weekdayStyle="short" className={css.grid ?? ''}>
              {(day) => <CalendarCell date={day} className={css.cell ?? ''} />}
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
