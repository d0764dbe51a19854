import { expect, test } from 'vitest';
import type { Inline } from '../../../../src/model/body/blocks.ts';
import { bulletSlides } from '../../../../src/model/deck/text-slides.ts';
import { fillRuns, toSlideText } from '../../../../src/model/deck/slide-text.ts';
import { placeSlides } from '../../../../src/model/deck/place-slides.ts';
import type { Slide } from '../../../../src/model/deck/deck.ts';
import { strings } from '../../../fixtures/session-decks.ts';
import { runsText } from '../../../../src/model/document/document.ts';

const citation: Inline = {
  type: 'citation',
  refs: ['denessen-2017'],
  works: [{ authors: 'Denessen', year: '2017', address: '/bronnen/d/#denessen-2017' }],
};

test('a work leaves the sentence for the corner of the slide', () => {
  const text = toSlideText([
    { type: 'text', text: 'Kansen verschillen ' },
    citation,
    { type: 'text', text: '. Altijd.' },
  ]);
  expect(runsText(text.runs)).toBe('Kansen verschillen. Altijd.');
  expect(text).toMatchObject({ origin: 'bron', works: ['Denessen, 2017'] });
});

test('a work after emphasis leaves no space behind', () => {
  const emphasis: Inline = { type: 'emphasis', children: [{ type: 'text', text: 'Klassen' }] };
  const text = toSlideText([emphasis, { type: 'text', text: ' ' }, citation, { type: 'text', text: '.' }]);
  expect(runsText(text.runs)).toBe('Klassen.');
});

test('a text without works is our own', () => {
  expect(toSlideText([{ type: 'text', text: 'Kijk.' }])).toMatchObject({ origin: 'redactie', works: [] });
});

test('a string of the interface takes runs with their manner', () => {
  expect(fillRuns('{title}: de kern', { title: [{ text: 'Agency', lang: 'en' }] })).toEqual([
    { text: 'Agency', lang: 'en' },
    { text: ': de kern' },
  ]);
});

test('a title that comes again gets a number, also when that number is taken', () => {
  const slide = (title: string): Slide => ({
    layout: 'section',
    title: [{ text: title }],
    chapter: '',
    text: [],
    notes: [],
    origin: 'redactie',
    works: [],
  });
  const slides = ['Doel', 'Doel (2)', 'Doel', 'Doel'].map(slide);
  const titles = placeSlides([{ file: '', slides }], strings).map(({ title }) => runsText(title));
  expect(titles).toEqual(['Doel', 'Doel (2)', 'Doel (3)', 'Doel (4)']);
});

test('a lone point stays a list among lists, and is a statement among lone points', () => {
  const subject = { chapter: 'Deel', title: [{ text: 'Deel' }], notes: [] };
  const point = (origin: 'bron' | 'redactie') => ({ runs: [{ text: 'Een punt.' }], origin, works: [] });
  const layoutsOf = (...origins: ('bron' | 'redactie')[]): string[] =>
    bulletSlides(subject, origins.map(point)).map(({ layout }) => layout);
  expect(layoutsOf('bron', 'bron', 'redactie')).toEqual(['bullets', 'bullets']);
  expect(layoutsOf('bron', 'redactie')).toEqual(['statement', 'statement']);
});
