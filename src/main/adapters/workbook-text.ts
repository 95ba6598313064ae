const longestCell = 32_767;
/** Halves of a pair without the other half, and the two places in Unicode that are no characters: XML has none of them. */
const notInXml = /\p{Cs}|[\uFFFE\uFFFF]/gu;

/**
 * Text as a cell of a workbook has to hold it, so that it is read again as the same: `_xHHHH_` stands for a character there,
 * so what merely looks like that is marked, and what XML cannot hold is written that way.
 */
export function cellTextToWrite(text: string): string {
  return text
    .slice(0, longestCell)
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/gu, '_x005F_')
    .replaceAll(notInXml, (half) => `_x${half.charCodeAt(0).toString(16).toUpperCase()}_`);
}

/** Text for a title, a chart or the name of a sheet, where nothing stands for what XML cannot hold: it is left out. */
export function titleToWrite(text: string): string {
  return text.replaceAll(notInXml, '');
}
