import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What a rule of a stylesheet sets. */
function rule(file: string, selector: string): string | undefined {
  const css = readFileSync(`src/styles/${file}.css`, 'utf8');
  const start = css.indexOf(`  ${selector} {`);
  return start < 0 ? undefined : css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
}

test.each(['', '.long'])('a head that is shown sets its title as the head of a page does, h1%s', (long) => {
  const shown = rule('style-guide', `.page-head h3${long}`);
  expect(shown).toBeDefined();
  expect(shown).toBe(rule('page', `.page-head h1${long}`));
});
