import type { ProgrammeId } from '../../../shared/domain/ids.ts';
import type { ProgrammeFields } from '../../../shared/domain/programme.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Writers, Written } from '../ports.ts';
import { addStages } from '../stages/add-stages.ts';

/** Writes a programme with the stages its stage model begins with. */
export async function addProgramme(ports: Ports, write: Writers, fields: ProgrammeFields) {
  const id = ports.nextId() as ProgrammeId;
  await write.programmes.add({ ...fields, id, closedOn: null });
  const stages = await addStages(ports, write, id, fields.stageModel);
  return { id, stages };
}

/** Adds a programme with the stages its stage model begins with. */
export async function createProgramme(ports: Ports, fields: ProgrammeFields): Promise<Written & { id: ProgrammeId }> {
  const { change, sentence, value } = await makeChange(ports, 'programme.create', async (write) => ({
    value: (await addProgramme(ports, write, fields)).id,
    sentence: `The programme “${fields.name}” was set up.`,
  }));
  return { id: value, change, sentence };
}
