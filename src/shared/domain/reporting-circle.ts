import { displayName, type Person } from './person.ts';

/**
 * The people who would report to each other in a circle if this person were saved as they are: themselves first, then
 * upwards. Null when their line ends somewhere, or runs into a circle that they are no part of.
 */
export function reportingCircle(people: readonly Person[], person: Person): readonly Person[] | null {
  const byId = new Map(people.map((one) => [one.id, one]));
  const circle = [person];
  const met = new Set([person.id]);
  let manager = person.manager;
  while (manager.kind === 'person') {
    if (manager.id === person.id) return circle;
    const next = byId.get(manager.id);
    if (next === undefined || met.has(next.id)) return null;
    met.add(next.id);
    circle.push(next);
    manager = next.manager;
  }
  return null;
}

/** 'Ada would report to Ben, Ben reports to Cy, and Cy reports to Ada: …', with the way out. */
export function sayReportingCircle(circle: readonly Person[]): string {
  const names = circle.map(displayName);
  const links = names.map((name, at) => {
    const above = names[(at + 1) % names.length] ?? '';
    return at === 0 ? `${name} would report to ${above}` : `${name} reports to ${above}`;
  });
  const line = links.length < 3 ? links.join(', and ') : `${links.slice(0, -1).join(', ')}, and ${links.at(-1) ?? ''}`;
  return `${line}. That is a circle. Choose somebody else, or change one of the others first.`;
}
