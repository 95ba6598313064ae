import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { AssignmentProblem, IndexPair } from '../../../../shared/domain/matching/assignment/assignment-problem.ts';
import { checkProblem } from '../../../../shared/domain/matching/assignment/check-problem.ts';
import { forcePair } from '../../../../shared/domain/matching/assignment/force-pair.ts';
import { findAssignment } from '../../../../shared/domain/matching/assignment/solve-assignment.ts';
import { verifyCertificate } from '../../../../shared/domain/matching/assignment/verify-certificate.ts';
import type { Answer } from '../answer.ts';
import type { CommandLine } from '../command-line.ts';
import { fromWhereCalled } from '../open-desk.ts';
import { Refusal } from '../refusal.ts';

const bareProblem = z.strictObject({
  scores: z.array(z.array(z.number().nullable())),
  cap: z.array(z.number()),
  need: z.array(z.number()),
  group: z.array(z.number().nullable()).optional(),
  group_cap: z.array(z.number()).optional(),
  locks: z.array(z.tuple([z.number(), z.number()])).default([]),
  policy: z.enum(['total', 'worst-first', 'leximin']).default('worst-first'),
  mentors_served: z.boolean().optional(),
  wish: z.array(z.array(z.number())).optional(),
  band: z.number().optional(),
});

/**
 * assign <problem.json> [--force i,j]: solves a bare problem. scores[mentee][mentor] are points (null: forbidden), cap and
 * group say how many each mentor takes and in which department, need how many mentors each mentee asks for. mentors_served asks
 * that as many mentors as can be have somebody, wish[mentee][mentor] how much is wished for, which then comes before points, and
 * band how many points leximin takes for alike.
 */
export async function assignProblem({ given, options }: CommandLine): Promise<Answer> {
  const [file] = given;
  if (file === undefined) throw new Refusal('Say which file holds the problem.');
  const problem = await readProblem(fromWhereCalled(file));
  const sentence = checkProblem(problem);
  if (sentence !== null) throw new Refusal(sentence);

  const forced = options.force === undefined ? null : readPair(options.force, problem);

  const before = process.threadCpuUsage();
  const found = findAssignment(problem);
  const { user, system } = process.threadCpuUsage(before);
  const certificate = verifyCertificate(problem, found);
  const { pairs, count, total, worst } = found;
  const further = {
    ...(problem.columnsServed ? { mentors_served: found.columns } : {}),
    ...(problem.wishes === undefined ? {} : { wishes: found.wishes }),
  };
  const figures = { unserved: found.unserved.length, pairs, count, total, worst, ...further, certificate };
  const solved = { ...figures, solve_ms: (user + system) / 1_000 };
  const loss = forced === null ? {} : { loss: forcePair(problem, found, forced) };
  return { lines: [JSON.stringify({ ...solved, ...loss })], json: { ...solved, ...loss } };
}

async function readProblem(path: string): Promise<AssignmentProblem> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Refusal('The file could not be opened.');
  });
  const read = bareProblem.safeParse(jsonOf(text));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new Refusal(`The problem cannot be read at ${issue?.path.join('.') || 'its beginning'}: ${issue?.message}.`);
  }
  const { scores, cap, need, group, group_cap, locks, policy, mentors_served, wish, band } = read.data;
  if ((group === undefined) !== (group_cap === undefined)) {
    throw new Refusal('A problem with groups says both: group for every mentor, and group_cap for every group.');
  }
  return {
    rowKeys: need.map((_, row) => keyOf('mentee', row)),
    columnKeys: cap.map((_, column) => keyOf('mentor', column)),
    scores,
    need,
    capacity: cap,
    ...(group && group_cap ? { groups: { of: group.map((at) => at ?? -1), capacity: group_cap } } : {}),
    locks,
    policy,
    columnsServed: mentors_served,
    wishes: wish,
    bandWidth: band,
  };
}

/** Keys that sort as the places do. */
const keyOf = (side: string, place: number) => `${side} ${String(place).padStart(6, '0')}`;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    throw new Refusal('The file holds no JSON.');
  }
}

function readPair(text: string, { rowKeys, columnKeys }: AssignmentProblem): IndexPair {
  const [, row, column] = /^(\d+)\s*,\s*(\d+)$/u.exec(text) ?? [];
  if (row === undefined || column === undefined)
    throw new Refusal('A pair is written mentee,mentor by place, such as 3,1.');
  if (Number(row) >= rowKeys.length || Number(column) >= columnKeys.length)
    throw new Refusal('--force names a pair that is not in the problem; places are counted from 0.');
  return [Number(row), Number(column)];
}
