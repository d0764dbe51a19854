import { expect, test } from 'vitest';
import type { Slide } from '../../../../src/model/deck/deck.ts';
import { blockNotes, externalLinks, noteRuns, spreadNotes } from '../../../../src/model/deck/notes.ts';
import { runsText, type Run } from '../../../../src/model/document/document.ts';
import { readBody, readInline } from '../../../fixtures/read-text.ts';
import { strings } from '../../../fixtures/session-decks.ts';

const notesOf = (source: string): string[] => blockNotes(readBody(source).blocks, strings).map(runsText);

test('a table becomes a line for each row, with the heads of its columns', () => {
  const table = '| Tijd | Wat je doet |\n| --- | --- |\n| 75 minuten | Welkom 5 |\n| 100 minuten | Alles |\n';
  expect(notesOf(table)).toEqual(['Tijd: 75 minuten; Wat je doet: Welkom 5', 'Tijd: 100 minuten; Wat je doet: Alles']);
});

test('a quotation has its speaker and its source', () => {
  const [note = ''] = notesOf(
    '<Quotation source="artikel" speaker="Eddie Denessen" role="2017">\n\nOngelijke kansen.\n\n</Quotation>\n',
  );
  expect(note).toMatch(/^Eddie Denessen, 2017: ‘Ongelijke kansen\.’ \(Citaat uit .+\)$/);
});

test('steps keep their numbers', () => {
  expect(notesOf('<Steps>\n\n1. Kijk.\n2. Praat.\n\n</Steps>\n')).toEqual(['1. Kijk.', '2. Praat.']);
});

test('the points of a list after a colon are there', () => {
  expect(notesOf('Dit zijn ze:\n\n- gelijkheid\n- behoefte\n')).toEqual(['Dit zijn ze:', '– gelijkheid', '– behoefte']);
});

test.each(['Case', 'Nuance', 'Task', 'Question'])('a box has its title and its text (%s)', (name) => {
  const title = 'Een kwartier over';
  expect(notesOf(`<${name} title="${title}">\n\nNoor heeft tijd.\n\n</${name}>\n`)).toEqual([
    title,
    'Noor heeft tijd.',
  ]);
});

const { inlines: linked } = readInline('Open [de simulatie](https://www.example.org/simulatie) en kijk.');

test('a link has its address behind its text, as notes can be on paper', () => {
  const runs = noteRuns(linked, strings);
  expect(runsText(runs)).toBe('Open de simulatie (example.org/simulatie) en kijk.');
  expect(runs.some(({ url }) => url !== undefined)).toBe(false);
});

test('what a text opens begins with a capital', () => {
  expect(externalLinks(linked, strings)).toEqual([{ text: 'De simulatie', url: 'https://www.example.org/simulatie' }]);
});

const slide: Slide = {
  layout: 'section',
  chapter: 'Deel',
  title: [{ text: 'Deel' }],
  text: [],
  notes: [],
  origin: 'redactie',
  works: [],
};
const long = (name: string): Run[] => [{ text: `${name} ${'woorden en meer woorden '.repeat(140)}` }];

test('notes that fit on one page stay with the first slide of a series', () => {
  const notes = [[{ text: 'Eerst.' }], [{ text: 'Dan.' }]];
  expect(spreadNotes([slide, slide], notes).map((one) => one.notes)).toEqual([notes, notes]);
});

test('notes that fill more pages go over the slides of a series', () => {
  const [first, second] = [long('Eerst'), long('Dan')];
  expect(spreadNotes([slide, slide], [first, second]).map((one) => one.notes)).toEqual([[first], [second]]);
});
