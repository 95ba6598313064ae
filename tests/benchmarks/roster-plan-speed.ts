import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk } from '../../src/main/shells/command/open-desk.ts';
import { peopleColumns } from '../../src/shared/domain/import-kind.ts';
import type { Measurement } from './measurement.ts';

const size = 5_000;
const rounds = 5;

const programme = {
  name: 'Bench',
  kind: 'one-to-one',
  stageModel: 'five-stage',
  plannedLengthDays: 270,
  cadenceDays: 30,
  mentorTerm: 'mentor',
  menteeTerm: 'mentee',
} as const;

/** How long a roster of 5,000 rows takes to be checked against the 5,000 people known, and the longest answer meanwhile. */
export async function measureRosterPlanSpeed(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'roster-plan-'));
  const test = openDesk(join(folder, 'vaults'));
  await test.ask('vault.create', { name: 'Bench', passphrase: 'a passphrase for a bench', programme });
  const [overview] = await test.ask('programme.overview', {});
  const cohortId = overview?.cohorts[0]?.id;
  if (cohortId === undefined) throw new Error('a new vault has a cohort');
  const choicesFor = async (name: string, department: string) => {
    const path = join(folder, name);
    writeFileSync(path, rosterOf(department));
    const file = test.holdFile(path, name);
    const read = await test.ask('roster.read', { file });
    const sheet = read.kind === 'sheets' ? read.sheets[0] : undefined;
    if (sheet === undefined) throw new Error('the roster can be read');
    const { headerRow } = sheet.table;
    const mapping = peopleColumns(sheet.columns);
    return { file, sheet: 0, headerRow, mapping, dateOrder: null, cohortId };
  };
  const first = await choicesFor('first.csv', 'Care');
  await test.ask('roster.commit', {
    choices: first,
    fingerprint: (await test.ask('roster.preview', first)).fingerprint,
  });
  const second = await choicesFor('second.csv', 'Sales');

  const plans: number[] = [];
  const answers: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    let isReady = false;
    const began = performance.now();
    const planning = test.ask('roster.preview', second).then((plan) => {
      if (plan.counts.updates !== size) throw new Error('everybody changes department');
      plans.push(performance.now() - began);
      isReady = true;
    });
    while (!isReady) {
      const asked = performance.now();
      await test.ask('settings.get', {});
      answers.push(performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await planning;
  }
  await test.close();
  rmSync(folder, { recursive: true, force: true });
  return [
    { what: 'plan of 5,000 rows for 5,000 people, least', figure: Math.min(...plans), unit: 'ms', bar: 2_000 },
    { what: 'longest answer while it is planned, median of 5', figure: worstOfRounds(answers), unit: 'ms', bar: 100 },
  ];

  /** The longest wait of each round, of which the middle one. */
  function worstOfRounds(times: readonly number[]): number {
    const perRound = Math.ceil(times.length / rounds);
    const worst = Array.from({ length: rounds }, (_, at) =>
      Math.max(...times.slice(at * perRound, (at + 1) * perRound)),
    );
    return worst.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
  }
}

function rosterOf(department: string): string {
  const lines = Array.from({ length: size }, (_, at) => {
    const role = at % 2 === 0 ? 'mentor' : 'mentee';
    const manager = at === 0 ? '' : String(10_000 + Math.floor(at / 5));
    return `${10_000 + at},Given${at % 50},Family${at % 400},p${at}@example.org,${department},${manager},${role},2026-01-05`;
  });
  return ['Employee ID,First name,Last name,Email,Department,Reports to,Role,Start date', ...lines, ''].join('\n');
}
