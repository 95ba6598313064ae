const words: Readonly<Record<string, string>> = {
  'windows-1252': 'Western European letters',
  'windows-1250': 'Central European letters',
  'windows-1251': 'Cyrillic letters',
  shift_jis: 'Japanese letters',
  gb18030: 'Chinese letters',
  macintosh: 'Western European letters, from an older Mac',
};

/** An encoding as a coordinator may know it, with its own name for whoever knows that. */
export function encodingWords(encoding: string): string {
  const said = words[encoding];
  return said === undefined ? encoding : `${said} (${encoding})`;
}
