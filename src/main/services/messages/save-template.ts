import { refuseTemplate } from '../../../shared/domain/messages/message-template.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';
import { findTemplate, readTemplates } from './read-templates.ts';

/** Keeps the coordinator's wording of a template, or a new one of their own. */
export async function saveTemplate(
  ports: Ports,
  { id, fields }: RouteInput<'message.saveTemplate'>,
): Promise<RouteOutput<'message.saveTemplate'>> {
  refuseWith(refuseTemplate(fields));
  const { change, sentence, value } = await makeChange(ports, 'message.saveTemplate', async (write, read) => {
    if (id !== null) await findTemplate(ports, read, id);
    const others = (await readTemplates(ports, read)).filter((one) => one.id !== id);
    if (others.some(({ name }) => name === fields.name)) {
      throw new AppError('INPUT_REFUSED', 'There is a template of that name already.', { field: 'name' });
    }
    const kept = id ?? ports.nextId();
    await write.messageTemplates.save({ ...fields, id: kept });
    const said = id === null ? 'was added' : 'was changed';
    return { sentence: `The template “${fields.name}” ${said}.`, value: kept };
  });
  return { change, sentence, id: value };
}

/** Gives a template back the wording that came with the application; one of the coordinator's own is taken out. */
export async function putTemplateBack(ports: Ports, { id }: RouteInput<'message.putBack'>): Promise<Written> {
  const { change, sentence } = await makeChange(ports, 'message.putBack', async (write, read) => {
    const { name, origin } = await findTemplate(ports, read, id);
    if (origin === 'came with it') throw new AppError('INPUT_REFUSED', 'This is the wording it came with.');
    await write.messageTemplates.remove(id);
    const said = origin === 'own' ? 'was taken out' : 'has the wording again that it came with';
    return { sentence: `The template “${name}” ${said}.`, value: null };
  });
  return { change, sentence };
}
