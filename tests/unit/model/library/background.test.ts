import { describe, expect, it } from 'vitest';
import { blockInlines, walkBlocks, walkInlines, type Block } from '../../../../src/model/body/blocks.ts';
import { reportLines } from '../../../../src/model/report.ts';
import { bySlug, libraryOf, makeContent, makeTerm, makeWorkForm } from '../../../fixtures/small-content.ts';

/** The library of small content in which a work form has this text, and this in its background. */
function libraryWith(page: string, background: string) {
  const content = makeContent();
  const body = `## Op de pagina\n\n${page}\n\n<Background>\n\n## Waarom\n\n${background}\n\n</Background>`;
  content.workForms[1] = makeWorkForm({ slug: 'gesprek', order: 1, masterclass: 'begrip', origin: 'Van ons.' }, body);
  content.terms[0] = makeTerm({ slug: 'startpositie', term: 'Startpositie', pages: ['werkvorm:gesprek'] });
  return libraryOf(content);
}

const zwart = '<Cite ref="zwart-2020" />';
const bakker = '<Cite ref="bakker-2019" />';
const term = '<Term id="startpositie">een startpositie</Term>';
const citedAt = (body: readonly Block[]): string[] =>
  [...walkBlocks(body)]
    .flatMap((block) => [...walkInlines(blockInlines(block))])
    .flatMap((inline) => (inline.type === 'citation' ? inline.works.map(({ address }) => address) : []));

describe('the background of a work form', () => {
  const library = libraryWith(`Feit ${zwart}.`, `Feit ${bakker} en weer ${zwart}, met ${term}.`);
  const workForm = bySlug(library.workForms, 'gesprek');
  const { background } = workForm;

  it('stands below it, with its name and theme', () => {
    expect(background).toMatchObject({
      address: '/werkvormen/gesprek/achtergrond/',
      heading: workForm.heading,
      theme: 'geel',
    });
  });

  it('is no part of its body', () => {
    expect(workForm.body.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
  });

  it('has a list of the works that it cites itself, and so has the page', () => {
    expect(workForm.references.map(({ id }) => id)).toEqual(['zwart-2020']);
    expect(background?.references.map(({ id }) => id)).toEqual(['bakker-2019', 'zwart-2020']);
  });

  it('leads a citation to the list on the page that it stands on', () => {
    expect(citedAt(workForm.body)).toEqual(['/werkvormen/gesprek/#bron-zwart-2020']);
    expect(citedAt(background?.body ?? [])).toEqual([
      '/werkvormen/gesprek/achtergrond/#bron-bakker-2019',
      '/werkvormen/gesprek/achtergrond/#bron-zwart-2020',
    ]);
  });

  it('is told of as the place where a work is used', () => {
    const usedOn = library.references.find(({ id }) => id === 'bakker-2019')?.usedOn;
    expect([usedOn?.includes(workForm), background && usedOn?.includes(background)]).toEqual([false, true]);
  });

  it('takes its terms along', () => {
    expect([workForm.terms.length, background?.terms.map(({ slug }) => slug)]).toEqual([0, ['startpositie']]);
  });

  it('explains a term that the page is said to explain and does not use', () => {
    const { explainedOn, usedOn } = bySlug(library.terms, 'startpositie');
    expect([explainedOn, usedOn.filter(({ kind }) => kind === 'background')]).toEqual([[background], []]);
  });

  it('counts among the words of its page', () => {
    expect(workForm.words - bySlug(libraryWith('Feit.', 'Feit.').workForms, 'gesprek').words).toBe(5);
  });
});

describe('a term that a page and its background both use', () => {
  const library = libraryWith(`Hier is ${term}.`, `Ook ${term}.`);
  const workForm = bySlug(library.workForms, 'gesprek');

  it('is explained on the page', () => {
    expect(bySlug(library.terms, 'startpositie').explainedOn).toEqual([workForm]);
  });
});

it('leaves a page without a background without one', () => {
  expect(bySlug(libraryOf(makeContent()).workForms, 'gesprek')).not.toHaveProperty('background');
});

it('tells the owner what is missing in a background too', () => {
  const library = libraryWith('Tekst.', '<Missing title="Figuur 9 ontbreekt">\n\nWeg.\n\n</Missing>');
  expect(reportLines(library, 1)).toContain('  - Figuur 9 ontbreekt (content/werkvormen/gesprek.mdx)');
});
