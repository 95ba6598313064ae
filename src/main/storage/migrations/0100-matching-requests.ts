import type { Database } from 'better-sqlite3';

/**
 * What a coordinator has said for the next matching of a cohort. A cohort that was matched before begins with what its newest
 * run was asked; what was kept together there and has become a pairing is left out.
 */
export const matchingRequests = {
  number: 100,
  name: 'matching requests',
  up(db: Database): void {
    db.exec(`
      CREATE TABLE matching_requests (
        id TEXT NOT NULL PRIMARY KEY REFERENCES cohorts (id),
        request TEXT NOT NULL
      ) STRICT;
      INSERT INTO matching_requests (id, request)
      SELECT cohort_id, json_set(
        json_remove(request, '$.cohortId', '$.round', '$.mentees', '$.mentors', '$.places'),
        '$.locks',
        (SELECT json_group_array(json(pair.value)) FROM json_each(request, '$.locks') AS pair WHERE NOT EXISTS (
          SELECT 1 FROM pairings
          WHERE pairings.cohort_id = match_runs.cohort_id
            AND pairings.mentee_id = pair.value ->> 'menteeId' AND pairings.mentor_id = pair.value ->> 'mentorId'))
      )
      FROM match_runs
      WHERE id = (
        SELECT newest.id FROM match_runs AS newest WHERE newest.cohort_id = match_runs.cohort_id
        ORDER BY newest.made_at DESC, newest.id LIMIT 1);
    `);
  },
};
