import {
  inOrderOfWork,
  type Material,
  type MaterialFields,
  refuseMaterial,
} from '../../../shared/domain/events/material.ts';
import type { MaterialId } from '../../../shared/domain/ids.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Readers, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';
import { findPlace } from './find-place.ts';

/** One page of the materials, what is still to be done first. */
export async function listMaterials(
  ports: Ports,
  { offset, limit }: RouteInput<'material.list'>,
): Promise<RouteOutput<'material.list'>> {
  const materials = (await ports.store.materials.list()).toSorted(inOrderOfWork);
  return { rows: materials.slice(offset, offset + limit), total: materials.length };
}

/** Notes a guide, a form or slides. */
export async function addMaterial(
  ports: Ports,
  { fields }: { fields: MaterialFields },
): Promise<Written & { id: MaterialId }> {
  const id = ports.nextId() as MaterialId;
  const { change, sentence } = await makeChange(ports, 'material.add', async (write, read) => {
    await findPlace(read, { ...fields, cohortId: null });
    refuseWith(refuseMaterial(fields, ports.clock.today()));
    await write.materials.add({ ...fields, id });
    return { sentence: `“${fields.title}” was added to the materials.`, value: null };
  });
  return { id, change, sentence };
}

/** Saves what is said of a material. */
export async function editMaterial(
  ports: Ports,
  { id, fields }: { id: MaterialId; fields: MaterialFields },
): Promise<Written> {
  const { change, sentence } = await makeChange(ports, 'material.edit', async (write, read) => {
    const before = await mustFind(read, id);
    await findPlace(read, { ...fields, cohortId: null });
    refuseWith(refuseMaterial(fields, ports.clock.today()));
    await write.materials.save({ ...fields, id });
    const moved = before.status === fields.status ? 'was saved' : `is ${fields.status}`;
    return { sentence: `“${fields.title}” ${moved}.`, value: null };
  });
  return { change, sentence };
}

/** Takes a material off the list; nothing outside the vault is touched. */
export async function removeMaterial(ports: Ports, { id }: { id: MaterialId }): Promise<Written> {
  const { change, sentence } = await makeChange(ports, 'material.remove', async (write, read) => {
    const { title } = await mustFind(read, id);
    await write.materials.remove(id);
    return { sentence: `“${title}” was taken off the materials.`, value: null };
  });
  return { change, sentence };
}

async function mustFind(read: Readers, id: MaterialId): Promise<Material> {
  const material = await read.materials.find(id);
  if (material === null) throw new AppError('NOT_FOUND');
  return material;
}
