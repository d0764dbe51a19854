import { expect, it } from 'vitest';
import { facet, labelled } from '../../../src/model/facets.ts';

const sectors = labelled(['po', 'vo', 'mbo'], { vo: 'Voortgezet', po: 'Primair', mbo: 'Mbo' });
const items = [{ sectors: ['vo', 'po'] }, { sectors: ['vo'] }];
const { name, label, options } = facet('sector', 'Sector', items, (item) => item.sectors, sectors);

it('has its name in the address and its label', () => {
  expect([name, label]).toEqual(['sector', 'Sector']);
});

it('counts an item for each of its values', () => {
  expect(options).toContainEqual({ value: 'vo', label: 'Voortgezet', count: 2 });
});

it('keeps the order of the options', () => {
  expect(options.map(({ value }) => value)).toEqual(['po', 'vo']);
});

it('leaves out an option that no item has', () => {
  expect(options.map(({ value }) => value)).not.toContain('mbo');
});
