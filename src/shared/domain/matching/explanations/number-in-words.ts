const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** 'two', and from 10 on in figures. */
export const numberInWords = (number: number) => words[number] ?? String(number);
