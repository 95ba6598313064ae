import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const html = readFileSync(new URL('../../src/renderer/index.html', import.meta.url), 'utf8');
const publicFile = (name: string) =>
  readFileSync(new URL(`../../src/renderer/public/${name}`, import.meta.url), 'utf8');
// React Aria is what react-aria-components is made of; its version is pinned through it.
const library = 'react-aria';
const usePress = readFileSync(
  new URL(`../../node_modules/${library}/dist/private/interactions/usePress.mjs`, import.meta.url),
  'utf8',
);

describe('the page of the window', () => {
  it('carries the very id that React Aria looks for before it would add a style element (caught: the library renames it)', () => {
    const id = /STYLE_ID = '([^']+)'/.exec(usePress)?.[1];
    expect(id).toBeDefined();
    expect(html).toContain(`id="${id}" rel="stylesheet"`);
  });

  it('serves the rule that React Aria would have added itself (caught: touch scrolling starts presses)', () => {
    const rule = /touch-action: ([^;]+);/.exec(usePress)?.[1];
    expect(rule).toBeDefined();
    expect(publicFile('pressable.css')).toContain(`touch-action: ${rule}`);
  });

  it('has no inline style and no inline script, which the policy would refuse', () => {
    expect(html).not.toMatch(/<style|style=|\son\w+=/);
    for (const [, attributes] of html.matchAll(/<script([^>]*)>/g)) expect(attributes).toContain('src=');
  });

  it('names the order of the layers before any other sheet (caught: a lazy screen puts its styles under the base)', () => {
    const first = /<link rel="stylesheet" href="\.\/([^"]+)"/.exec(html)?.[1];
    expect(first).toBe('layers.css');
    expect(publicFile('layers.css')).toContain('@layer tokens, base, ui, print;');
  });
});
