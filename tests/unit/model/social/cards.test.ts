import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pictogramMarkup } from '../../../../src/pictograms/pictograms.ts';
import { cardAt, socialCards } from '../../../../src/model/social/cards.ts';
import type { InterfaceStrings } from '../../../../src/schemas/interface.ts';
import { library } from '../../../fixtures/real-library.ts';

const strings = parse(readFileSync('content/interface.yaml', 'utf8')) as InterfaceStrings;
const cards = socialCards(library, strings);

test('every page of the content has a card of its own', () => {
  const addresses = cards.map(({ address }) => address);
  for (const { address } of library.all) expect(addresses).toContain(address);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('the card of a tip has its title, whole quotation, speaker, theme and pictogram', () => {
  expect(cardAt('/tips/zie-het-als-een-film/', cards)).toMatchObject({
    layout: 'quotation',
    theme: 'blauw',
    kind: 'Tip',
    title: 'Zie het als een film',
    quotation:
      'Zie de ontwikkeling van leerlingen als een film en niet als een foto. Ik denk dat we met elkaar onbewust resultaten bevriezen en het moment uitvergroten. En dan nog een tip, misschien wel de allerbelangrijkste: blijf je verwonderen. Dan doe je recht aan alle leerlingen.',
    speaker: 'Anneke Blok',
    organisation: 'Cito',
    pictogram: 'tip-zie-het-als-een-film',
  });
});

test('the alternative text of a tip tells all that stands on its picture', () => {
  const { alt } = cardAt('/tips/iets-minder-autonomie/', cards);
  expect(alt).toMatch(
    /^Iets minder autonomie: “Lever een stukje .* bij kinderen\.” Carola Peters, BS Het Mozaïek, Arnhem$/,
  );
});

test('the mark of a page stands at the line', () => {
  const { line } = cardAt('/tips/kom-je-lokaal-uit/', cards);
  expect(line.marks).toHaveLength(12);
  expect(line.atLine).toBe(4);
});

test.each([
  ['/masterclasses/hoge-verwachtingen/', 'Masterclass', 'koraal', 'masterclass-hoge-verwachtingen', 4],
  ['/theorie/niveaugroepen/', 'Theorie', 'groen', 'masterclass-differentiatie-voor-gelijke-kansen', 12],
  ['/werkvormen/vouwexperiment/', 'Werkvorm', 'groen', 'werkvorm-vouwexperiment', 12],
  ['/podcast/', 'Podcast', undefined, 'ui-podcast', 6],
  ['/tips/', 'Overzicht', undefined, 'merk', 12],
  ['/privacy/', undefined, undefined, 'merk', 12],
])('%s has its kind, theme, pictogram and marks', (address, kind, theme, pictogram, marks) => {
  const card = cardAt(address, cards);
  if (card.layout !== 'title') throw new Error(`${address} has no card with a title`);
  expect([card.kind, card.theme, card.pictogram]).toEqual([kind, theme, pictogram]);
  expect(card.line.marks).toHaveLength(marks);
});

test('a variant wears the pictogram of its masterclass and stands in its place', () => {
  const variant = cardAt('/masterclasses/rechtvaardig-beoordelen-en-beslissen/po/', cards);
  const parent = cardAt('/masterclasses/rechtvaardig-beoordelen-en-beslissen/', cards);
  expect(variant).toMatchObject({ line: parent.line, pictogram: 'masterclass-rechtvaardig-beoordelen-en-beslissen' });
  expect(variant.title).not.toBe(parent.title);
});

test('the home page asks its question above twelve marks with the pictograms of the tips', () => {
  const card = cardAt('/', cards);
  expect(card).toMatchObject({ layout: 'question', title: 'Wat kun jij doen voor kansengelijkheid?' });
  expect(card.line.marks.map(({ pictogram }) => pictogram)).toEqual(library.tips.map(({ slug }) => `tip-${slug}`));
});

test('every pictogram that a card names is drawn', () => {
  for (const card of cards) {
    if (card.layout !== 'question') expect(pictogramMarkup(card.pictogram)).toContain('<svg');
  }
});

test.each([
  ['/begrippen/a/', '/begrippen/'],
  ['/masterclasses/hoge-verwachtingen/blad/', '/masterclasses/hoge-verwachtingen/'],
  ['/nieuw/', '/'],
])('%s, which has no card, gets that of %s', (address, nearest) => {
  expect(cardAt(address, cards).address).toBe(nearest);
});
