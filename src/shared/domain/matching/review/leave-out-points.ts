/** A full stop after a word; initials and titles before a name end no sentence. */
const betweenSentences = /(?<=[\p{L}\p{N}]{3}\.)(?<!\b(?:Mrs|Prof)\.) (?=\p{Lu})/u;

/** What stands in somebody's way without the sentences that count in points; those are for the coordinator. */
export function leaveOutPoints(why: string): string {
  return why
    .split(betweenSentences)
    .filter((sentence) => !/\bpoints?\b/iu.test(sentence))
    .join(' ');
}
