import { expect, test } from 'vitest';
import { docxOptions, openSample } from '../../../fixtures/docx.ts';

const { body: $, query } = await openSample();
const styles = query('word/styles.xml');
const ids = styles('w\\:style')
  .toArray()
  .map((style) => styles(style).attr('w:styleId'));

test('every style that the text uses is in the file', () => {
  const used = $('w\\:pStyle, w\\:rStyle, w\\:tblStyle')
    .toArray()
    .map((style) => $(style).attr('w:val'));
  expect([...new Set(used)].filter((id) => !ids.includes(id))).toEqual([]);
});

test('no two styles have the same name', () => {
  const names = styles('w\\:style > w\\:name')
    .toArray()
    .map((name) => styles(name).attr('w:val')?.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

test('our own styles have the names that the interface gives them', () => {
  const own = styles('w\\:style[w\\:customStyle] > w\\:name')
    .toArray()
    .map((name) => styles(name).attr('w:val'));
  expect(new Set(own)).toEqual(new Set(Object.values(docxOptions.words.styles)));
});

test('words carry no looks of their own but bold, italic and their language', () => {
  const looks = $('w\\:r > w\\:rPr > *')
    .toArray()
    .map(({ tagName }) => tagName);
  expect(new Set(looks)).toEqual(new Set(['w:b', 'w:bCs', 'w:i', 'w:iCs', 'w:lang', 'w:rStyle']));
});

test('paragraphs carry no looks of their own but their place, and what makes them the edge of a box', () => {
  const looks = $('w\\:pPr > *')
    .toArray()
    .map(({ tagName }) => tagName);
  const place = ['w:pStyle', 'w:keepNext', 'w:keepLines', 'w:pageBreakBefore', 'w:numPr'];
  expect(new Set(looks)).toEqual(new Set([...place, 'w:pBdr', 'w:spacing']));
});

test('cells carry no looks of their own but their width', () => {
  const looks = $('w\\:tcPr > *')
    .toArray()
    .map(({ tagName }) => tagName);
  expect(new Set(looks)).toEqual(new Set(['w:tcW', 'w:gridSpan']));
});

test('a heading stays on the page of what follows it', () => {
  for (const level of [1, 2, 3]) {
    expect(styles(`w\\:style[w\\:styleId="Heading${level}"] w\\:keepNext`)).toHaveLength(1);
  }
});

test('the head wears the colour of the theme, as the tokens have it', async () => {
  const filled = (file: Awaited<ReturnType<typeof openSample>>) =>
    file.query('word/styles.xml')('w\\:style[w\\:styleId="Title"] w\\:shd').attr('w:fill');
  for (const theme of ['geel', 'koraal', 'groen', 'blauw'] as const) {
    expect(`#${filled(await openSample({ theme }))}`).toBe(docxOptions.design.colours[theme]);
  }
});

test('a list goes on with its style alone', () => {
  for (const id of ['ListBullet', 'ListNumber', 'statement']) {
    const number = styles(`w\\:style[w\\:styleId="${id}"] w\\:numId`).attr('w:val') ?? '';
    const numbering = query('word/numbering.xml');
    const kind = numbering(`w\\:num[w\\:numId="${number}"] > w\\:abstractNumId`).attr('w:val') ?? '';
    const linked = numbering(`w\\:abstractNum[w\\:abstractNumId="${kind}"] w\\:pStyle`).first().attr('w:val');
    expect(linked).toBe(id);
  }
});

test('fonts are those of the theme, so that they change in one place', () => {
  const named = styles('w\\:rFonts[w\\:ascii]').closest('w\\:style');
  expect(named.toArray().map((style) => styles(style).attr('w:styleId'))).toEqual(['tickBox']);
  const theme = query('word/theme/theme1.xml');
  expect(
    theme('a\\:majorFont > a\\:latin, a\\:minorFont > a\\:latin')
      .toArray()
      .map((font) => theme(font).attr('typeface')),
  ).toEqual(['Arial', 'Arial']);
});
