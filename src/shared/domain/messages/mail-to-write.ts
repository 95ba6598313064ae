import type { Instant } from '../local-date.ts';

/** A message that is not sent yet. */
export interface MailToWrite {
  /** Null where the coordinator has not said their own address: the mail program then puts its own. */
  readonly from: { readonly name: string | null; readonly email: string } | null;
  readonly to: { readonly name: string; readonly email: string };
  readonly subject: string;
  readonly body: string;
  readonly at: Instant;
}
