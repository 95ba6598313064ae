import type { Page } from '@playwright/test';
import { unknownFields } from '../../../src/shared/domain/person.ts';

interface SomebodyToAdd {
  readonly givenName: string;
  readonly role: 'mentor' | 'mentee';
  readonly fields?: object;
}

/** Adds people at the top of the organisation to the first cohort of the first programme, through the window's own requests. */
export async function addPeople(page: Page, people: readonly SomebodyToAdd[]): Promise<void> {
  const refused = await page.evaluate(
    async ({ unknown, toAdd }) => {
      const overview = await window.desk.request('programme.overview', {});
      if (!overview.ok) return 'programme.overview';
      const [programme] = overview.data as { cohorts: { id: string }[] }[];
      for (const { givenName, role, fields } of toAdd) {
        const room = role === 'mentor' ? { mentorCapacity: 1 } : { menteeNeed: 1 };
        const added = await window.desk.request('people.add', {
          fields: { ...unknown, givenName, familyName: 'Test', ...room, ...fields },
          manager: { kind: 'none' },
          enrol: { cohortId: programme?.cohorts[0]?.id, roles: [role] },
        });
        if (!added.ok) return `people.add: ${JSON.stringify(added.error)}`;
      }
      return null;
    },
    { unknown: unknownFields, toAdd: people },
  );
  if (refused !== null) throw new Error(refused);
}
