import { z } from 'zod';
import {
  type MessageTemplate,
  type TemplateFields,
  templatesAsKept,
} from '../../../shared/domain/messages/message-template.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteOutput } from '../../../shared/ipc/contract.ts';
import type { Ports, Readers } from '../ports.ts';

const text = z
  .strictObject({ subject: z.string(), body: z.array(z.string()) })
  .transform(({ subject, body }) => ({ subject, body: body.join('\n\n') }))
  .nullable();
const file = z.strictObject({
  templates: z.array(
    z.strictObject({ id: z.string(), name: z.string(), about: z.string(), mentee: text, mentor: text }),
  ),
});

/** The templates that came with the application; each text is a list of paragraphs in their file. */
export async function readTemplatesThatCame(
  ports: Pick<Ports, 'readMessageTemplates'>,
): Promise<readonly (TemplateFields & { readonly id: string })[]> {
  return file.parse(await ports.readMessageTemplates()).templates;
}

/** All templates as they stand in this vault. */
export async function readTemplates(
  ports: Ports,
  read: Pick<Readers, 'messageTemplates'>,
): Promise<readonly MessageTemplate[]> {
  return templatesAsKept(await readTemplatesThatCame(ports), await read.messageTemplates.list());
}

/** One template as it stands; throws NOT_FOUND. */
export async function findTemplate(
  ports: Ports,
  read: Pick<Readers, 'messageTemplates'>,
  id: string,
): Promise<MessageTemplate> {
  const found = (await readTemplates(ports, read)).find((one) => one.id === id);
  if (found === undefined) throw new AppError('NOT_FOUND');
  return found;
}

/** Every template, for whoever chooses one or changes its wording. */
export async function listTemplates(ports: Ports): Promise<RouteOutput<'message.templates'>> {
  return { templates: await readTemplates(ports, ports.store) };
}
