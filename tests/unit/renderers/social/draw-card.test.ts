import { beforeAll, expect, test } from 'vitest';
import type { QuotationCard, TitleCard } from '../../../../src/model/social/card.ts';
import { drawCard, type Kit } from '../../../../src/renderers/social/draw-card.ts';
import { Typesetter, type TextBlock, type TypeStyle } from '../../../../src/renderers/social/typesetter.ts';
import { colours, getFonts } from '../../../../src/tokens/design.ts';

/** Remembers the texts that are set. */
class ListeningTypesetter extends Typesetter {
  readonly texts = new Set<string>();

  override set(text: string, style: TypeStyle, width: number): Promise<TextBlock> {
    this.texts.add(text);
    return super.set(text, style, width);
  }

  override setLine(text: string, style: TypeStyle): Promise<TextBlock> {
    this.texts.add(text);
    return super.setLine(text, style);
  }
}

const pictogramOf = (name: string): string => `<svg viewBox="0 0 48 48"><title>${name}</title></svg>`;
const source = { file: 'content/tips/kijk.mdx', titleField: 'title' };
const quotationCard: QuotationCard = {
  layout: 'quotation',
  address: '/tips/kijk/',
  source,
  theme: 'geel',
  kind: 'Tip',
  title: 'Kijk eens',
  quotation: "Ga kijken bij een 'andere' school.",
  speaker: 'Jan Bakker',
  organisation: 'De School',
  pictogram: 'tip-kijk',
  line: { marks: [{}, {}, {}], atLine: 1 },
  alt: '',
};
const titleCard: TitleCard = {
  layout: 'title',
  address: '/privacy/',
  source,
  title: 'Privacy',
  pictogram: 'merk',
  line: { marks: [{ theme: 'geel' }, { theme: 'blauw' }] },
  alt: '',
};

let typesetter: ListeningTypesetter;
let kit: Kit;
beforeAll(async () => {
  typesetter = new ListeningTypesetter(await getFonts());
  kit = { typesetter, colours, pictogramOf, name: 'De site' };
});

test('a tip shows its quotation letter for letter in Dutch marks, with who said it', async () => {
  await drawCard(quotationCard, kit);
  const { quotation, title, kind, speaker, organisation } = quotationCard;
  for (const text of ['“', `${quotation}”`, title, kind, speaker, organisation, kit.name]) {
    expect(typesetter.texts).toContain(text);
  }
});

test('a tip stands on the field of its theme', async () => {
  expect(await drawCard(quotationCard, kit)).toContain(`<path fill="${colours.geel}" d="M0 0h1200v630H0z"/>`);
});

test('a page without a theme stands on paper, with the colours of the tips before the line', async () => {
  const svg = await drawCard(titleCard, kit);
  expect(svg).toContain(`<path fill="${colours.paper}" d="M0 0h1200v630H0z"/>`);
  for (const colour of [colours.geel, colours.blauw]) expect(svg).toContain(`fill="${colour}"`);
});

test('the mark at the line is filled and touches it', async () => {
  const svg = await drawCard(quotationCard, kit);
  const marks = [...svg.matchAll(/<circle cx="[\d.]+" cy="([\d.]+)" r="[\d.]+" fill="([^"]+)"/g)];
  const tops = marks.map(([, centre]) => Number(centre) - 17);
  expect(tops[1]).toBe(548);
  expect(Math.min(tops[0] ?? 0, tops[2] ?? 0)).toBeGreaterThan(548);
  expect(marks.map(([, , fill]) => fill)).toEqual([colours.paper, colours['on-field'], colours.paper]);
});

test('the picture holds the pictogram of the page', async () => {
  expect(await drawCard(quotationCard, kit)).toContain('<title>tip-kijk</title>');
});

test('a quotation that does not fit is told with its file, and is never cut', async () => {
  const quotation = 'Ga kijken bij een andere school. '.repeat(20);
  await expect(drawCard({ ...quotationCard, quotation }, kit)).rejects.toThrow(
    /content\/tips\/kijk\.mdx\n {2}quotation: .*te lang\n {2}→ een citaat wordt nooit ingekort/,
  );
});

test('a title that does not fit is told with its field', async () => {
  const title = 'Een titel die echt veel te lang is voor een plaatje. '.repeat(6);
  await expect(drawCard({ ...titleCard, title }, kit)).rejects.toThrow(/title: past niet op het deelbeeld/);
});
