/** The sentence of a criterion that cannot be answered, without what it means for the points: for where that is said once for all. */
export const sayUnknown = (sentence: string) => sentence.replace(', so this stays neutral', '');
