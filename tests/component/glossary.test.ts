import { describe, expect, it } from 'vitest';
import Register from '../../src/components/glossary/Register.astro';
import TermEntry from '../../src/components/glossary/TermEntry.astro';
import LetterNav from '../../src/components/page/LetterNav.astro';
import { registerOf } from '../../src/model/glossary-register.ts';
import { bySlug, libraryOf, makeContent, makeTerm } from '../fixtures/small-content.ts';
import { render, seen } from '../fixtures/render.ts';

const content = makeContent();
content.terms[0] = makeTerm({
  slug: 'startpositie',
  term: 'Startpositie',
  synonyms: ['begin', 'noise'],
  everyday: ['waar je staat'],
});
const { terms } = libraryOf(content);

describe('Register', () => {
  const draw = () => render(Register, { groups: registerOf(terms) });

  it('leads from a term to its entry on the page of its letter', async () => {
    expect((await draw())('#startpositie a').attr('href')).toBe('/begrippen/s/#startpositie');
  });

  it('refers from another name to the term', async () => {
    const line = (await draw())('section[aria-labelledby=letter-b] li');
    expect([seen(line.text()), line.find('a').attr('href')]).toEqual([
      'begin, zie Startpositie',
      '/begrippen/s/#startpositie',
    ]);
  });

  it('marks English in a name', async () => {
    expect((await draw())('section[aria-labelledby=letter-n] li > [lang=en]').text()).toBe('noise');
  });

  it('has a heading for each letter', async () => {
    const $ = await draw();
    expect(
      $('h2')
        .map((_, heading) => `${$(heading).attr('id') ?? ''} ${$(heading).text()}`)
        .get(),
    ).toEqual(['letter-a A', 'letter-b B', 'letter-n N', 'letter-s S']);
  });
});

describe('TermEntry', () => {
  const draw = () => render(TermEntry, { term: bySlug(terms, 'startpositie') });

  it('has a heading that links lead to', async () => {
    expect((await draw())('h2#startpositie').text()).toMatch(/^\s*Startpositie\s*$/);
  });

  it('shows the other names, parted by commas', async () => {
    expect(seen((await draw())('p:contains("Ook wel")').text())).toBe('Ook wel: begin, noise');
  });

  it('keeps everyday words for the search, out of sight', async () => {
    expect((await draw())('p[hidden]').text()).toBe('waar je staat');
  });
});

describe('LetterNav', () => {
  const letters = [
    { letter: 'A', href: '/begrippen/a/' },
    { letter: 'B', href: '/begrippen/b/', current: true },
  ];

  it('is a landmark with a name', async () => {
    expect((await render(LetterNav, { label: 'Kies een letter', letters }))('nav').attr('aria-label')).toBe(
      'Kies een letter',
    );
  });

  it('marks the letter of this page and no other', async () => {
    const $ = await render(LetterNav, { label: 'Kies een letter', letters });
    expect(
      $('a')
        .map((_, link) => `${seen($(link).text())} ${$(link).attr('aria-current') ?? ''}`)
        .get(),
    ).toEqual(['A ', 'B page']);
  });
});
