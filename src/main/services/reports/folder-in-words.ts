/**
 * The folder of a file as people know it, with the one around it: 'Downloads › Mentor Desk'. Never the whole path, which
 * would tell the window more of this computer than it needs.
 */
export function folderInWords(path: string): string {
  const folders = path.split(/[/\\]/).slice(0, -1);
  return folders
    .filter((name) => name !== '')
    .slice(-2)
    .join(' › ');
}
