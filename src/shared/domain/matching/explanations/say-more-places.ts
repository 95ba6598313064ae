import type { PersonId } from '../../ids.ts';
import { sayPoints } from '../points/say-points.ts';
import type { MorePlaces, PlacesForOne } from './find-more-places.ts';

type NameOf = (person: PersonId) => string;

/** "One more place with Dana Fischer would give Mei Ito a mentor." */
export function sayMorePlaces(effect: MorePlaces, nameOf: NameOf): string {
  return `One more place with ${mentorsOf(effect.mentorIds.map(nameOf))} ${effectOf(effect, nameOf)}.`;
}

/** The same for one person, who may need more than one place before there is one for them. */
export function sayPlacesForOne({ mentorId, places }: PlacesForOne, mentee: string, nameOf: NameOf): string {
  const count = places === 1 ? 'One more place' : `${countWords[places - 1] ?? places} more places`;
  return `${count} with ${nameOf(mentorId)} would give ${mentee} a mentor.`;
}

const countWords = ['One', 'Two', 'Three'];

const named = 3;

function mentorsOf(names: readonly string[]): string {
  const told = names.length > named ? [...names.slice(0, named - 1), `${names.length - named + 1} others`] : names;
  const last = told.at(-1)!;
  return told.length === 1 ? last : `${told.slice(0, -1).join(', ')} or ${last}`;
}

function effectOf(effect: MorePlaces, nameOf: NameOf): string {
  const { newlyServed, noLongerServed, gaining, losing, pointsGained } = effect;
  if (newlyServed.length > noLongerServed.length) {
    const [only] = newlyServed;
    const isPlain = newlyServed.length === 1 && noLongerServed.length === 0 && only !== undefined;
    const more = newlyServed.length - noLongerServed.length;
    return `would give ${isPlain ? nameOf(only) : more === 1 ? 'one more person' : `${more} more people`} a mentor`;
  }
  if (gaining.length > losing.length) {
    const [only] = gaining;
    const isPlain = gaining.length === 1 && losing.length === 0 && only !== undefined;
    return isPlain ? `would give ${nameOf(only)} one more mentor` : 'would make one more pair possible';
  }
  return `would give nobody else a mentor, but all pairs together would fit better (${sayPoints(pointsGained)})`;
}
