import { describe, expect, it } from 'vitest';
import References from '../../src/components/page/References.astro';
import ReferenceText from '../../src/components/page/ReferenceText.astro';
import { createReference } from '../../src/model/reference.ts';
import type { ReferenceData } from '../../src/schemas/bibliography.ts';
import { makeReference } from '../fixtures/small-content.ts';
import { render, seen } from '../fixtures/render.ts';

const draw = (data: Partial<ReferenceData>, linked = true) =>
  render(ReferenceText, { reference: createReference(makeReference({ id: 'zwart-2020', ...data })), linked });
const words = async (data: Partial<ReferenceData>): Promise<string> => seen((await draw(data)).root().text());

describe('ReferenceText', () => {
  it('shows author, year and title', async () => {
    expect(await words({})).toBe('Zwart, A. (2020) . Een boek .'.replaceAll(' .', '.'));
  });

  it('shows journal, volume, issue and pages', async () => {
    const data = { 'container-title': 'Tijdschrift', volume: '12', issue: '3', page: '4-9' };
    expect(await words(data)).toContain('Tijdschrift, 12(3), 4-9.');
  });

  it('shows place and publisher', async () => {
    expect(await words({ 'publisher-place': 'Huizen', publisher: 'Pica' })).toContain('Huizen: Pica.');
  });

  it('leads the name to the bibliography', async () => {
    expect((await draw({}))('a').attr('href')).toBe('/bronnen/#zwart-2020');
  });

  it('does not link the name in the bibliography itself', async () => {
    const $ = await draw({}, false);
    expect([seen($('strong').text()), $('a').length]).toEqual(['Zwart, A. (2020)', 0]);
  });

  it('tells a screen reader that a title is English', async () => {
    expect((await draw({ language: 'en' }))('cite').attr('lang')).toBe('en');
  });

  it('gives a Dutch title no language', async () => {
    expect((await draw({}))('cite').attr('lang')).toBeUndefined();
  });

  it('shows the DOI as a link', async () => {
    const $ = await draw({ DOI: '10.1/x', URL: 'https://kopie.nl' });
    expect($('a[rel=external]').attr('href')).toBe('https://doi.org/10.1/x');
  });

  it('shows an address without the protocol', async () => {
    const $ = await draw({ URL: 'https://www.zwart.nl/boek' });
    expect(seen($('a[rel=external]').text())).toBe('zwart.nl/boek');
  });

  it('does not print the address of a copy', async () => {
    expect((await draw({ URL: 'https://kopie.nl/boek', 'print-url': false })).html()).not.toContain('kopie.nl');
  });

  it('says that only a copy is known', async () => {
    expect(await words({ URL: 'https://kopie.nl/boek', 'print-url': false })).toContain(
      'We kennen alleen een kopie van deze tekst.',
    );
  });

  it('says that nothing is confirmed of a work that is only named in the article', async () => {
    expect(await words({ verified: 'as-named-in-article' })).toContain('de gegevens zijn niet bevestigd');
  });

  it('says that details were not checked again', async () => {
    expect(await words({ verified: 'memory' })).toContain('De gegevens zijn niet opnieuw nagekeken.');
  });

  it('says that the work was not found', async () => {
    expect(await words({ match: 'none found' })).toContain('Niet gevonden.');
  });

  it.each(['probable', 'very probable'] as const)('says that the work is uncertain when it is %s', async (match) => {
    expect(await words({ match })).toContain('Waarschijnlijk is dit het werk dat het artikel bedoelt');
  });

  it('says nothing more of a work that was seen', async () => {
    expect(await words({ match: 'certain' })).toBe(await words({}));
  });

  it('does not publish the note for editors', async () => {
    expect((await draw({ note: 'Alleen voor ons.' })).html()).not.toContain('Alleen voor ons');
  });
});

describe('References', () => {
  const references = [makeReference({ id: 'a' }), makeReference({ id: 'b', issued: 2021 })].map(createReference);

  it('lists each work under a heading', async () => {
    const $ = await render(References, { references });
    expect(seen($('h2').text())).toBe('Bronnen');
    expect($('section[aria-labelledby=bronnen] ul > li')).toHaveLength(2);
  });

  it('leads to the whole bibliography', async () => {
    const $ = await render(References, { references });
    expect($('p > a').last().attr('href')).toBe('/bronnen/');
  });

  it('is left out of the search index', async () => {
    const $ = await render(References, { references });
    expect($('[data-pagefind-ignore] section')).toHaveLength(1);
  });
});
