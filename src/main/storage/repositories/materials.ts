import type { Kysely } from 'kysely';
import type {
  Material,
  MaterialAudience,
  MaterialKind,
  MaterialStatus,
} from '../../../shared/domain/events/material.ts';
import type { MaterialId, ProgrammeId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { RowWriter } from '../row-writer.ts';
import type { Tables } from '../tables.ts';

/** Guides, forms and slides of every programme. */
export function materialReader(db: Kysely<Tables>) {
  return {
    async list(): Promise<readonly Material[]> {
      return (await db.selectFrom('materials').selectAll().orderBy('title').orderBy('id').execute()).map(toMaterial);
    },
    async find(id: MaterialId): Promise<Material | null> {
      const row = await db.selectFrom('materials').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? toMaterial(row) : null;
    },
  };
}

/** Writes guides, forms and slides. */
export function materialWriter(rows: RowWriter) {
  return {
    add: (material: Material) => rows.insert('materials', toMaterialRow(material)),
    save: (material: Material) => rows.update('materials', material.id, toMaterialRow(material)),
    remove: (id: MaterialId) => rows.remove('materials', id),
  };
}

/** A material as the domain knows it. */
export function toMaterial(row: Tables['materials']): Material {
  return {
    id: row.id as MaterialId,
    programmeId: row.programme_id as ProgrammeId,
    title: row.title,
    kind: row.kind as MaterialKind,
    audience: row.audience as MaterialAudience,
    status: row.status as MaterialStatus,
    statusOn: row.status_on as LocalDate,
    keptAt: row.kept_at,
    owner: row.owner,
  };
}

function toMaterialRow(material: Material): Tables['materials'] {
  return {
    id: material.id,
    programme_id: material.programmeId,
    title: material.title,
    kind: material.kind,
    audience: material.audience,
    status: material.status,
    status_on: material.statusOn,
    kept_at: material.keptAt,
    owner: material.owner,
  };
}
