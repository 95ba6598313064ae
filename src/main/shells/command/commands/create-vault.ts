import { mkdirSync } from 'node:fs';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import { passphraseNeeds } from '../../../../shared/domain/passphrase-length.ts';
import { type CohortFields, programmeKinds } from '../../../../shared/domain/programme.ts';
import type { Answer } from '../answer.ts';
import { askPassphrase } from '../ask-passphrase.ts';
import type { CommandLine } from '../command-line.ts';
import { type OpenDesk, openDesk } from '../open-desk.ts';
import { vaultPlace } from '../open-vault.ts';
import { Refusal } from '../refusal.ts';

/** create <vault> --programme <name> [--kind one-to-one] [--cohort <name> --starts <day>] */
export async function createVault({ given, options }: CommandLine): Promise<Answer> {
  const { folder, name } = vaultPlace(given[0]);
  const kind = programmeKinds.find((one) => one === (options.kind ?? 'one-to-one'));
  if (kind === undefined) throw new Refusal(`--kind is one of ${programmeKinds.join(', ')}.`);
  if (options.programme === undefined) throw new Refusal('Say what the programme is called with --programme.');
  if (options.cohort !== undefined && options.starts === undefined) {
    throw new Refusal('Say when the cohort begins with --starts.');
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const desk = openDesk(folder);
  try {
    const passphrase = await askPassphrase(options['passphrase-fd'], `A new passphrase, ${passphraseNeeds}: `);
    if (options['passphrase-fd'] === undefined && passphrase !== (await askPassphrase(undefined, 'Once more: '))) {
      throw new Refusal('The two passphrases differ. Nothing was created.');
    }
    const programme = {
      name: options.programme,
      kind,
      stageModel: 'five-stage' as const,
      plannedLengthDays: kind === 'informal' ? null : 270,
      cadenceDays: 30,
      mentorTerm: 'mentor',
      menteeTerm: 'mentee',
    };
    const { recoveryCode } = await desk.ask('vault.create', { name, passphrase, programme });
    if (options.cohort !== undefined && options.starts !== undefined) {
      await nameCohort(desk, { name: options.cohort, startsOn: options.starts as LocalDate, endsOn: null });
    }
    return {
      lines: [
        `The vault ${name} was created.`,
        `Recovery code, shown only now; keep it apart from this computer: ${recoveryCode}`,
      ],
      json: { vault: name, recoveryCode },
    };
  } finally {
    await desk.close();
  }
}

/** A new vault may come with a first cohort: that one gets the name, so that there are not two. */
async function nameCohort(desk: OpenDesk, fields: CohortFields): Promise<void> {
  const [programme] = await desk.ask('programme.overview', {});
  if (programme === undefined) throw new Refusal('The programme was not found after the vault was created.');
  const [first] = programme.cohorts;
  if (first === undefined) await desk.ask('cohort.create', { programmeId: programme.id, fields });
  else await desk.ask('cohort.update', { id: first.id, fields });
}
