import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { durations } from '../../../src/model/duration.ts';
import { themes } from '../../../src/model/theme.ts';
import { companions, moments, phases, sectors } from '../../../src/schemas/values.ts';
import { anchorId } from '../../../src/search/filter/filter-state.ts';

const css = readFileSync(join(import.meta.dirname, '../../../src/styles/filter.css'), 'utf8');
const facets = {
  wanneer: moments,
  'met-wie': companions,
  sector: sectors,
  thema: themes,
  fase: phases,
  minuten: durations,
};
const values = Object.entries(facets).flatMap(([name, all]) => all.map((value) => [name, value] as const));

test.each(values)('CSS alone shows the cards with %s %s and marks its link', (name, value) => {
  const id = anchorId(name, value);
  expect(css).toContain(`.filter:not([data-js]) > #${id}:target ~ .filter-cards > :not([data-${name}~='${value}'])`);
  expect(css).toContain(`.filter:not([data-js]) > #${id}:target ~ .filter-facets [data-anchor='${id}']`);
});
