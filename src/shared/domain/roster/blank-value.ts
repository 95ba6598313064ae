import type { PersonFields } from '../person.ts';

/** Whether a value of a person says nothing yet, so that filling it takes nothing away. */
export const isBlankValue = (value: PersonFields[keyof PersonFields]): boolean =>
  value === null || value === '' || value === 0 || value === false || (Array.isArray(value) && value.length === 0);
