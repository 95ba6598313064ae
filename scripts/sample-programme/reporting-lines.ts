import { type CellValue, writeXlsx } from 'hucre';
import type { PracticeProgramme } from '../../src/main/services/practice/practice-programme.ts';
import { createRandom } from './random.ts';

const header = ['employeeId', 'supervisorId', 'firstName', 'lastName', 'employeeStatusCode', 'department'];

/**
 * An extract of a staff system, with its own headings and codes: most lines are known, a few people moved to another lead, two
 * name one another, some leads are not in it, and two people are nobody the programme knows. Numbers have lost their zeros.
 */
export async function reportingLines({ people, madeFor }: PracticeProgramme): Promise<Uint8Array> {
  const random = createRandom(45);
  const leads = people.flatMap(({ fields }, index) => (fields.grade === 7 ? [index] : []));
  const numberOf = (index: number): CellValue => Number(people[index]?.fields.externalId ?? 0);
  const others = people.flatMap(({ fields }, index) => ((fields.grade ?? 0) < 7 ? [index] : []));
  const moved = new Set(random.some(others, 5));
  const [on = 0, gone = 1, ...circle] = random.some(
    others.filter((index) => !moved.has(index)),
    4,
  );
  const rows = people.map(({ fields, manager }, index): CellValue[] => {
    const inCircle = circle.indexOf(index);
    const lead = moved.has(index) ? random.pick(leads) : manager;
    const supervisor =
      inCircle >= 0 ? numberOf(circle[1 - inCircle] ?? 0) : typeof lead === 'number' ? numberOf(lead) : null;
    const status = index === gone || fields.leftOn !== null ? 'T' : index === on ? 'L' : 'A';
    return [numberOf(index), supervisor, fields.givenName, fields.familyName, status, fields.department];
  });
  const department = people[leads[0] ?? 0]?.fields.department ?? null;
  const strangers: CellValue[][] = [
    [9001, numberOf(leads[0] ?? 0), 'Ottilie', 'Newcomer', 'A', department],
    [9004, 9001, 'Piet', 'Contractor', 'A', department],
  ];
  const other = rows.find((row, index) => row[4] === 'A' && !moved.has(index) && typeof row[1] === 'number');
  // A supervisor who stands in another company's list.
  if (other) other[1] = 8800;
  const written = new Date(`${madeFor}T00:00:00Z`);
  return new Uint8Array(
    await writeXlsx({
      sheets: [{ name: 'Extract', rows: [header, ...rows, ...strangers] }],
      properties: { created: written, modified: written },
    }),
  );
}
