/** A sentence when formulas of a sheet had no saved result; no sentence when there were none. */
export function warnOfFormulas(sheetName: string, withoutResult: number): readonly string[] {
  if (withoutResult === 0) return [];
  const cells = withoutResult === 1 ? 'One formula' : `${withoutResult} formulas`;
  return [
    `${cells} on the sheet “${sheetName}” had no saved result and came out empty; open the file in your spreadsheet program and save it once to fill them.`,
  ];
}
