import { describe, expect, it } from 'vitest';
import WorkEntry from '../../src/components/bibliography/WorkEntry.astro';
import WorkRegister from '../../src/components/bibliography/WorkRegister.astro';
import References from '../../src/components/page/References.astro';
import ReferenceText from '../../src/components/page/ReferenceText.astro';
import { createReference } from '../../src/model/reference.ts';
import type { ReferenceData } from '../../src/schemas/bibliography.ts';
import { makeReference } from '../fixtures/small-content.ts';
import { render, seen } from '../fixtures/render.ts';

type Form = 'short' | 'whole' | 'entry';
const draw = (data: Partial<ReferenceData>, form: Form = 'whole') =>
  render(ReferenceText, { reference: createReference(makeReference({ id: 'zwart-2020', ...data })), form });
const words = async (data: Partial<ReferenceData>, form: Form = 'whole'): Promise<string> =>
  seen((await draw(data, form)).root().text());

/** What the bibliography says of a work that is not certain. */
const notes: [string, Partial<ReferenceData>, string][] = [
  [
    'that only a copy is known',
    { URL: 'https://kopie.nl/boek', 'print-url': false },
    'We kennen alleen een kopie van deze tekst.',
  ],
  [
    'that nothing is confirmed of a work that is only named in the article',
    { verified: 'as-named-in-article' },
    'de gegevens zijn niet bevestigd',
  ],
  ['that details were not checked again', { verified: 'memory' }, 'De gegevens zijn niet opnieuw nagekeken.'],
  ['that the work was not found', { match: 'none found' }, 'Niet gevonden.'],
  [
    'that the work is uncertain when it is probable',
    { match: 'probable' },
    'Waarschijnlijk is dit het werk dat het artikel bedoelt',
  ],
  [
    'that the work is uncertain when it is very probable',
    { match: 'very probable' },
    'Waarschijnlijk is dit het werk dat het artikel bedoelt',
  ],
];

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
    expect((await draw({}))('a').attr('href')).toBe('/bronnen/z/#zwart-2020');
  });

  it('does not link the name in the bibliography itself', async () => {
    const $ = await draw({}, 'entry');
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

  it.each(notes)('says in the bibliography %s', async (_, data, note) => {
    expect(await words(data, 'entry')).toContain(note);
  });

  it.each(notes)('does not say on a page %s', async (_, data, note) => {
    expect(await words(data)).not.toContain(note);
  });

  it('says nothing more in the bibliography of a work that was seen', async () => {
    expect(await words({ match: 'certain' }, 'entry')).toBe('Zwart, A. (2020). Een boek.');
  });

  it('says through whom the address was found', async () => {
    expect(await words({ URL: 'https://zwart.nl', via: 'SLO' })).toBe('Zwart, A. (2020). Een boek. via SLO: zwart.nl');
  });

  it.each(['Wat werkt?', 'Lees dit!', 'Een boek van A. Z.'])('puts no full stop after %j', async (title) => {
    expect(await words({ title })).toBe(`Zwart, A. (2020). ${title}`);
  });

  it('is no more than people, year and title on a page that cites a work of paper', async () => {
    const data = { 'container-title': 'Tijdschrift', volume: '12', 'publisher-place': 'Huizen', publisher: 'Pica' };
    expect(await words(data, 'short')).toBe('Zwart, A. (2020). Een boek.');
  });

  it('gives the DOI on such a page, in words', async () => {
    const $ = await draw({ DOI: '10.1/x' }, 'short');
    expect([seen($.root().text()), $('a[rel=external]').length]).toEqual([
      'Zwart, A. (2020). Een boek. doi.org/10.1/x',
      0,
    ]);
  });

  it('gives the site of a work on the web there, without the rest of its address', async () => {
    expect(await words({ URL: 'https://www.zwart.nl/boek', via: 'SLO' }, 'short')).toBe(
      'Zwart, A. (2020). Een boek. zwart.nl',
    );
  });

  it('leads from such a page to the bibliography', async () => {
    expect((await draw({}, 'short'))('a').attr('href')).toBe('/bronnen/z/#zwart-2020');
  });

  it('tells the language of the title there too', async () => {
    expect((await draw({ language: 'en' }, 'short'))('cite').attr('lang')).toBe('en');
  });

  it('does not publish the note for editors', async () => {
    expect((await draw({ note: 'Alleen voor ons.' })).html()).not.toContain('Alleen voor ons');
  });
});

describe('WorkRegister', () => {
  const groups = [{ letter: 'Z', items: [createReference(makeReference({ id: 'zwart-2020' }))] }];

  it('leads from authors and year to the entry on the page of the letter', async () => {
    const link = (await render(WorkRegister, { groups }))('#zwart-2020 a');
    expect([seen(link.text()), link.attr('href')]).toEqual(['Zwart (2020)', '/bronnen/z/#zwart-2020']);
  });

  it('has a heading for each letter', async () => {
    expect((await render(WorkRegister, { groups }))('h3#letter-z').text()).toBe('Z');
  });
});

describe('WorkEntry', () => {
  const draw = (data: Partial<ReferenceData>) =>
    render(WorkEntry, { reference: createReference(makeReference({ id: 'zwart-2020', ...data })) });

  it('is the place that links to the work lead to, and tells what is not certain', async () => {
    expect(seen((await draw({ verified: 'memory' }))('#zwart-2020 p').text())).toBe(
      'Zwart, A. (2020). Een boek. De gegevens zijn niet opnieuw nagekeken.',
    );
  });

  it('says how the article names the work', async () => {
    const $ = await draw({ 'named-in-article': 'Zwart, 2020' });
    expect(seen($('p > span').text())).toBe('In het artikel genoemd als: Zwart, 2020.');
  });
});

describe('References', () => {
  const references = [makeReference({ id: 'a' }), makeReference({ id: 'b', issued: 2021 })].map(createReference);

  it('lists each work under a heading', async () => {
    const $ = await render(References, { references });
    expect(seen($('h2').text())).toBe('Bronnen');
    expect($('section[aria-labelledby=bronnen] ul > li')).toHaveLength(2);
  });

  it('gives each work the place that its citations lead to', async () => {
    const $ = await render(References, { references });
    expect(
      $('ul > li')
        .map((_, work) => $(work).attr('id'))
        .get(),
    ).toEqual(['bron-a', 'bron-b']);
  });

  it('leads each work to its place in the bibliography', async () => {
    const $ = await render(References, { references });
    expect(
      $('ul > li > a')
        .map((_, link) => $(link).attr('href'))
        .get(),
    ).toEqual(['/bronnen/z/#a', '/bronnen/z/#b']);
  });

  it('is short', async () => {
    const long = createReference(makeReference({ id: 'a', publisher: 'Pica' }));
    const $ = await render(References, { references: [long] });
    expect(seen($('ul > li').text())).toBe('Zwart, A. (2020). Een boek.');
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
