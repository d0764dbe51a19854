import { expect, it } from 'vitest';
import { facetOptions } from '../../../src/model/facets.ts';

const options = [
  { value: 'po', label: 'Primair' },
  { value: 'vo', label: 'Voortgezet' },
  { value: 'mbo', label: 'Mbo' },
];
const items = [{ sectors: ['vo', 'po'] }, { sectors: ['vo'] }];
const facets = facetOptions(items, ({ sectors }) => sectors, options);

it('counts an item for each of its values', () => {
  expect(facets).toContainEqual({ value: 'vo', label: 'Voortgezet', count: 2 });
});

it('keeps the order of the options', () => {
  expect(facets.map(({ value }) => value)).toEqual(['po', 'vo']);
});

it('leaves out an option that no item has', () => {
  expect(facets.map(({ value }) => value)).not.toContain('mbo');
});
