import { expect, it } from 'vitest';
import { bodySections } from '../../../src/model/sections.ts';
import { readBody } from '../../fixtures/read-text.ts';

it('lists the ## headings of a body with their ids', () => {
  const { blocks } = readBody('## Eerste *kop*\n\nTekst.\n\n### Tussenkop\n\n## Tweede kop');
  expect(bodySections(blocks)).toEqual([
    { id: 'eerste-kop', title: 'Eerste kop' },
    { id: 'tweede-kop', title: 'Tweede kop' },
  ]);
});
