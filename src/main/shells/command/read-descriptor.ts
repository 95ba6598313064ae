import { readFileSync } from 'node:fs';
import { Refusal } from './refusal.ts';

/** All that stands in an open file descriptor: a way in that other programs on this computer cannot see. */
export function readDescriptor(option: string, descriptor: string): string {
  const number = Number(descriptor);
  if (!Number.isInteger(number) || number < 0) throw new Refusal(`${option} takes the number of an open file.`);
  try {
    return readFileSync(number, 'utf8');
  } catch {
    throw new Refusal(`Nothing can be read from file descriptor ${number}.`);
  }
}
