import { basename } from 'node:path';
import type { PairingId } from '../../../../shared/domain/ids.ts';
import { cohortParts, type MessageTo, sideChoices } from '../../../../shared/domain/messages/choose-recipients.ts';
import type { RouteRequest } from '../../../../shared/ipc/contract.ts';
import type { Answer } from '../answer.ts';
import type { CommandLine, Options } from '../command-line.ts';
import { findCohort } from '../find-cohort.ts';
import { fromWhereCalled, type OpenDesk } from '../open-desk.ts';
import { withVault } from '../open-vault.ts';
import { Refusal } from '../refusal.ts';

type Choice = RouteRequest<'message.saveMergeSheet'>['choice'];

/** messages <vault> [--template <name>] [--cohort <name> --who <part> | --pairing <id>...] [--for <side>] [--ready] [--eml <file>] [--csv <file>] */
export function draftMessages({ given, options }: CommandLine): Promise<Answer> {
  return withVault(given[0], options, async (desk) => {
    const { templates } = await desk.ask('message.templates', {});
    if (options.template === undefined) {
      return { lines: templates.map(({ name, about }) => `${name}: ${about}`), json: { templates } };
    }
    const template = templates.find(({ name, id }) => [name, id].includes(options.template ?? ''));
    if (template === undefined) throw new Refusal(`There is no message called ${options.template}.`);
    const choice: Choice = {
      template: template.id,
      to: await chooseTo(desk, options),
      side: oneOf('for', sideChoices, options.for) ?? 'both',
      withoutOpen: options.ready ?? false,
    };
    const draft = await desk.ask('message.draft', choice);
    const saved = await save(desk, choice, options);
    return {
      lines: [
        `Messages: ${draft.total}. With something open: ${draft.open}.`,
        ...draft.leftOut.map(({ name, sentence }) => `${name} gets none: ${sentence}`),
        ...saved.map((name) => `Saved ${name}.`),
      ],
      json: { ...draft, saved },
    };
  });
}

async function save(desk: OpenDesk, choice: Choice, { eml, csv }: Options): Promise<readonly string[]> {
  const saved: string[] = [];
  const saveAs = async (said: string, ask: () => Promise<{ readonly saved: boolean }>) => {
    const path = fromWhereCalled(said);
    desk.saveNextAs({ path, fileName: basename(path) });
    if ((await ask()).saved) saved.push(basename(path));
  };
  if (eml !== undefined) await saveAs(eml, () => desk.ask('message.saveMail', { choice, key: null }));
  if (csv !== undefined) await saveAs(csv, () => desk.ask('message.saveMergeSheet', { choice }));
  return saved;
}

async function chooseTo(desk: OpenDesk, { pairing, cohort, who }: Options): Promise<Choice['to']> {
  if (pairing === undefined) {
    const { id } = (await findCohort(desk, cohort)).cohort;
    return { kind: 'cohort', cohortId: id, who: oneOf('who', cohortParts, who) ?? 'paired' } satisfies MessageTo;
  }
  if (cohort !== undefined || who !== undefined) throw new Refusal('Say --pairing, or --cohort and --who, not both.');
  return { kind: 'pairings', pairings: pairing as PairingId[] };
}

function oneOf<Word extends string>(name: string, words: readonly Word[], said: string | undefined): Word | undefined {
  const found = words.find((word) => word === said);
  if (said !== undefined && found === undefined) throw new Refusal(`--${name} takes one of: ${words.join(', ')}.`);
  return found;
}
