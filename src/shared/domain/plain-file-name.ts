/** A name that every file system takes, of at most 80 letters; what cannot stand in one becomes a blank. */
export function plainFileName(text: string): string {
  const plain = text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*\uFFFD]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const short = [...plain]
    .slice(0, 80)
    .join('')
    .replace(/[. ]+$/u, '')
    .replace(/^[. ]+/u, '');
  return short === '' ? 'Without a name' : short;
}
