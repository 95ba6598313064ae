import type { LocalDate } from '../../shared/domain/local-date.ts';
import { useDeskQuery } from './use-desk-query.ts';

/** The day main says it is; the window has no clock of its own for facts. */
export function useToday(): LocalDate {
  const today = useDeskQuery('vault.status', {}).data?.today;
  return (today ?? '') as LocalDate;
}
