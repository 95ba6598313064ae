/** The checked-in sample programme follows from this number alone. */
export const sampleSeed = 20261116;
