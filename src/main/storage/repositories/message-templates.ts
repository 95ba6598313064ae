import type { Kysely } from 'kysely';
import type { MessageText, TemplateFields } from '../../../shared/domain/messages/message-template.ts';
import type { RowWriter } from '../row-writer.ts';
import type { Tables } from '../tables.ts';

/** A template as the coordinator wrote it. */
type KeptTemplate = TemplateFields & { readonly id: string };

/** The templates that were changed, and the coordinator's own. */
export function messageTemplateReader(db: Kysely<Tables>) {
  return {
    async list(): Promise<readonly KeptTemplate[]> {
      const rows = await db.selectFrom('message_templates').selectAll().orderBy('id').execute();
      return rows.map(({ id, name, about, ...row }) => ({
        id,
        name,
        about,
        mentor: textOf(row.mentor_subject, row.mentor_body),
        mentee: textOf(row.mentee_subject, row.mentee_body),
      }));
    },
  };
}

/** Keeps the coordinator's wording; what is removed is as it came with the application, or gone. */
export function messageTemplateWriter(rows: RowWriter) {
  return {
    async save({ id, name, about, mentor, mentee }: KeptTemplate) {
      const row = {
        id,
        name,
        about,
        mentor_subject: mentor?.subject ?? null,
        mentor_body: mentor?.body ?? null,
        mentee_subject: mentee?.subject ?? null,
        mentee_body: mentee?.body ?? null,
      };
      if ((await rows.find('message_templates', id)) === null) await rows.insert('message_templates', row);
      else await rows.update('message_templates', id, row);
    },
    remove: (id: string) => rows.remove('message_templates', id),
  };
}

function textOf(subject: string | null, body: string | null): MessageText | null {
  return subject === null || body === null ? null : { subject, body };
}
