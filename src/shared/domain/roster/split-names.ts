/** What stands between commas, slashes and "and". A comma may as well stand inside one name: ask for the whole first. */
export function splitNames(text: string): readonly string[] {
  return text
    .split(/[,/&]|\s(?:and|und|et|y)\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
