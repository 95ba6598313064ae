import type { SharedPlaces } from '../rules/shared-places.ts';

/** Somebody who names skills, by folded names. */
export interface NamesSkills {
  readonly skills: readonly string[];
}

/** Places with somebody who offers skills. */
export interface PlacesWithSkills extends NamesSkills, SharedPlaces {}

interface Way {
  readonly to: number;
  left: number;
  /** The way back, on which what was sent can be taken away again. */
  back: Way | null;
}

/**
 * The most people who could each have a place with somebody who offers at least one of the skills they name, no place
 * being given twice, no limit passed (`left` is what each leaves) and no rule looked at: a largest flow from people through skills to places (Dinic). The solver would have to be asked pair by pair,
 * all of them alike; here people with the same skills are one node, and skills are few.
 */
export function mostWithASkill(
  wanting: readonly NamesSkills[],
  offering: readonly PlacesWithSkills[],
  left: readonly number[],
): number {
  const names = [...new Set(wanting.flatMap(({ skills }) => skills))];
  const nodeOf = new Map(names.map((name, at) => [name, 2 + at]));
  const [start, end] = [0, 1];
  const ways: Way[][] = Array.from({ length: 2 + names.length }, () => []);
  const join = (from: number, to: number, left: number) => {
    const way: Way = { to, left, back: null };
    const back: Way = { to: from, left: 0, back: way };
    way.back = back;
    ways[from]!.push(way);
    ways[to]!.push(back);
  };
  for (const { skills, places } of alike(wanting.map((one) => ({ ...one, places: 1, limit: -1 })))) {
    const node = ways.push([]) - 1;
    join(start, node, places);
    for (const skill of skills) join(node, nodeOf.get(skill)!, places);
  }
  const limits = left.map((most) => {
    const node = ways.push([]) - 1;
    join(node, end, most);
    return node;
  });
  const known = offering.map((one) => ({ ...one, skills: one.skills.filter((skill) => nodeOf.has(skill)) }));
  for (const { skills, places, limit } of alike(known)) {
    const node = ways.push([]) - 1;
    join(node, limits[limit] ?? end, places);
    for (const skill of skills) join(nodeOf.get(skill)!, node, places);
  }
  let sent = 0;
  for (let steps = stepsFrom(ways, start); steps[end]! >= 0; steps = stepsFrom(ways, start))
    sent += sendAll(ways, steps, start, end);
  return sent;
}

/** Those with the same skills under the same limit taken together. */
function alike(all: readonly PlacesWithSkills[]): readonly PlacesWithSkills[] {
  const groups = Map.groupBy(all, ({ skills, limit }) => JSON.stringify([limit, ...skills.toSorted()]));
  return [...groups.values()].map((same) => ({
    skills: same[0]!.skills,
    limit: same[0]!.limit,
    places: same.reduce((sum, { places }) => sum + places, 0),
  }));
}

/** How many steps each node is from the start along ways with something left; −1 where none leads. */
function stepsFrom(ways: readonly (readonly Way[])[], start: number): Int32Array {
  const steps = new Int32Array(ways.length).fill(-1);
  steps[start] = 0;
  const queue = [start];
  for (const node of queue) {
    for (const { to, left } of ways[node]!) {
      if (left === 0 || steps[to]! >= 0) continue;
      steps[to] = steps[node]! + 1;
      queue.push(to);
    }
  }
  return steps;
}

/** Sends all that shortest ways take. */
function sendAll(ways: readonly (readonly Way[])[], steps: Int32Array, start: number, end: number): number {
  const next = new Int32Array(ways.length);
  const send = (node: number, most: number): number => {
    if (node === end) return most;
    let sent = 0;
    for (; next[node]! < ways[node]!.length; next[node]! += 1) {
      const way = ways[node]![next[node]!]!;
      if (way.left === 0 || steps[way.to] !== steps[node]! + 1) continue;
      const through = send(way.to, Math.min(most - sent, way.left));
      way.left -= through;
      way.back!.left += through;
      sent += through;
      // What this way may still take is for the next that comes here.
      if (sent === most) return sent;
    }
    return sent;
  };
  return send(start, Number.MAX_SAFE_INTEGER);
}
