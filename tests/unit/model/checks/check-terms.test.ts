import { expect, it } from 'vitest';
import { makeContent, makeTerm, problemsOf } from '../../../fixtures/small-content.ts';

const problemsWith = (slug: string, term: string) => {
  const content = makeContent();
  content.terms.push(makeTerm({ slug, term }));
  return problemsOf(content);
};

it('refuses a term whose slug starts with another letter than its name', () => {
  expect(problemsWith('ruis', 'Noise')).toEqual([
    {
      file: 'content/begrippen/begrippen.yaml',
      field: 'ruis.slug',
      message: 'begint niet met de N van "Noise"',
      remedy: 'geef het begrip een slug die met de n begint: die letter staat in zijn adres',
    },
  ]);
});

it.each([
  ['noise-meting', 'Noise'],
  ['elite', 'Élite'],
])('accepts the slug %s for %s', (slug, term) => {
  expect(problemsWith(slug, term)).toEqual([]);
});
