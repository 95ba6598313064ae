import type { PersonId } from '../../src/shared/domain/ids.ts';
import { type Manager, type PersonFields, type Role, unknownFields } from '../../src/shared/domain/person.ts';
import type { ProgrammeKind } from '../../src/shared/domain/programme.ts';
import { aProgramme, openTestDesk, passphrase, type TestDesk } from './test-desk.ts';

/** An open vault with one programme and one cohort, and a short way to add people. */
export async function openSmallProgramme(today?: string, kind: ProgrammeKind = aProgramme.kind) {
  const test: TestDesk = openTestDesk(today);
  await test.ask('vault.create', { name: 'Test', passphrase, programme: { ...aProgramme, kind } });
  const [programme] = await test.ask('programme.overview', {});
  const cohortId = programme?.cohorts[0]?.id;
  if (programme === undefined || cohortId === undefined) throw new Error('a new vault has a programme and a cohort');
  const add = async (
    givenName: string,
    roles: Role[],
    fields: Partial<PersonFields> = {},
    manager: Manager = { kind: 'none' },
  ): Promise<PersonId> => {
    const capacity = roles.includes('mentor') ? { mentorCapacity: 1 } : {};
    const { id } = await test.ask('people.add', {
      fields: { ...unknownFields, ...capacity, givenName, familyName: 'Test', ...fields } as never,
      manager,
      enrol: { cohortId, roles },
    });
    return id;
  };
  return { ...test, programme, cohortId, add };
}
