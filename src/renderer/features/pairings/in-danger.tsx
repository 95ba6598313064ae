import { useDeskQuery } from '../../lib/use-desk-query.ts';
import css from './pairings.module.css';

/** Whom to turn to where mentoring is not the way to help. */
export function InDanger() {
  const contact = useDeskQuery('settings.get', {}).data?.safeguardingContact;
  if (contact === undefined) return null;
  return (
    <p className={css.quiet}>
      {contact === ''
        ? 'If somebody may be in danger, please turn to your organisation’s safeguarding contact first. Settings has a place for the name.'
        : `If somebody may be in danger, please turn to your safeguarding contact first: ${contact}.`}
    </p>
  );
}
