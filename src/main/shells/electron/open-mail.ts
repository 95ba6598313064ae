import { shell } from 'electron';

/** The only thing outside that this application ever opens: a mailto link, in the computer's own mail program. */
export async function openMail(link: string): Promise<boolean> {
  if (!link.startsWith('mailto:') || link.length > 2000) return false;
  return shell.openExternal(link).then(
    () => true,
    () => false,
  );
}
