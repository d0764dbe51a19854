import { describe, expect, it } from 'vitest';
import type { z } from 'astro/zod';
import { entrySchemas, listSchemas } from '../../../../src/schemas/collections.ts';
import { describeIssues } from '../../../../src/integrations/content/describe-issue.ts';
import { makeContent, makeReference, makeTerm, makeTip, makeWorkForm } from '../../../fixtures/small-content.ts';

/** What an editor reads about data: the field, the message and the remedy. */
function told(schema: z.ZodType, data: unknown): string[] {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return [];
  return describeIssues(result.error, schema).map(({ field, message, remedy }) => `${field}: ${message} → ${remedy}`);
}

const tip = makeTip({ slug: 'kijk', order: 1 }).data;
const workForm = makeWorkForm({ slug: 'gesprek', order: 1 }).data;
const masterclass = makeContent().masterclasses[0]?.data;

describe('the schemas', () => {
  it('accept the small content', () => {
    const { tips, masterclasses, theory, workForms, podcast, pages } = makeContent();
    const entries = { tips, masterclasses, theorie: theory, werkvormen: workForms, podcast, paginas: pages };
    const problems = Object.entries(entries).flatMap(([name, list]) =>
      list.flatMap(({ data }) => told(entrySchemas[name as keyof typeof entrySchemas], data)),
    );
    expect(problems).toEqual([]);
  });

  it('accept a tip with a caution', () => {
    expect(told(entrySchemas.tips, { ...tip, caution: 'Onderzoek zegt iets anders.' })).toEqual([]);
  });

  it('fill in what may be left out', () => {
    const { related, ...data } = makeContent().theory[0]?.data ?? {};
    expect([related, entrySchemas.theorie.parse(data).related]).toEqual([[], []]);
  });
});

const quote = 'zet de tekst tussen rechte aanhalingstekens: \'…\' of "…"';

describe('describeIssues', () => {
  it.each([
    ['a misspelt field', { ...tip, titles: 'x' }, 'titles: dit veld bestaat niet → bedoel je "title"?'],
    ['a missing list', { ...tip, theory: undefined }, 'theory: dit veld ontbreekt → vul het in: een lijst'],
    ['a number for a text', { ...tip, title: 12 }, `title: de waarde heeft de verkeerde vorm → ${quote}`],
    ['true for a text', { ...tip, title: true }, `title: de waarde heeft de verkeerde vorm → ${quote}`],
    [
      'a text that typographic quotes made a group',
      { ...tip, title: { '‘Eén': 'twee’' } },
      `title: de waarde heeft de verkeerde vorm → ${quote}`,
    ],
    [
      'a list for a text',
      { ...tip, title: ['x', 'y'] },
      'title: de waarde heeft de verkeerde vorm → maak er een tekst van',
    ],
    ['an empty field', { ...tip, title: null }, 'title: dit veld is leeg → vul het in: een tekst'],
    [
      'a misspelt field once, not as missing too',
      { ...tip, speaker: undefined, speakr: tip.speaker },
      'speakr: dit veld bestaat niet → bedoel je "speaker"?',
    ],
    [
      'a misspelt field in a group once',
      { ...tip, speaker: { name: 'Jan Bakker', organisatie: 'De School' } },
      'speaker.organisatie: dit veld bestaat niet → bedoel je "organisation"?',
    ],
    [
      'a text for a number',
      { ...tip, order: 'een' },
      'order: de waarde heeft de verkeerde vorm → maak er een getal van',
    ],
    [
      'a missing moment',
      { ...tip, moment: undefined },
      'moment: dit veld ontbreekt → kies uit: in-de-les, buiten-de-les',
    ],
    ['an empty list', { ...tip, theory: [] }, 'theory: te kort of te klein: ten minste 1 onderdelen → vul het aan'],
    [
      'a long title',
      { ...tip, title: 'x'.repeat(71) },
      'title: te lang of te groot: ten hoogste 70 tekens → maak het korter',
    ],
    [
      'an unknown choice',
      { ...tip, with: ['vrienden'] },
      'with[1]: "vrienden" kan hier niet → kies uit: alleen, leerlingen, team, school',
    ],
    [
      'an address without https',
      { ...tip, link: { url: 'cito.nl', text: 'Cito' } },
      'link.url: dit is geen webadres → begin met https:// en neem het hele adres over',
    ],
    [
      'a misspelt field in a group',
      { ...tip, speaker: { ...tip.speaker, organisatie: 'x' } },
      'speaker.organisatie: dit veld bestaat niet → bedoel je "organisation"?',
    ],
  ])('tells %s of a tip', (_, data, expected) => {
    expect(told(entrySchemas.tips, data)).toEqual([expected]);
  });

  it('tells a missing field beside a misspelt one that was meant to be another', () => {
    const data = { ...tip, speaker: undefined, speakr: tip.speaker, title: undefined };
    expect(told(entrySchemas.tips, data)).toEqual([
      'title: dit veld ontbreekt → vul het in: een tekst',
      'speakr: dit veld bestaat niet → bedoel je "speaker"?',
    ]);
  });

  it('tells the most minutes that an action may take', () => {
    expect(told(entrySchemas.tips, { ...tip, minutes: 61 })).toEqual([
      expect.stringMatching(/^minutes: te lang of te groot: ten hoogste 60\b/),
    ]);
  });

  it.each([
    [
      'a group in the wrong order',
      { ...workForm, group: { min: 9, max: 3 } },
      'group: min is groter dan max → maak min ≤ max',
    ],
    [
      'a step without a title',
      { ...workForm, steps: [workForm.steps[0], { minutes: 5, text: 'Praat.' }] },
      'steps[2].title: dit veld ontbreekt → vul het in: een tekst',
    ],
    [
      'an unknown kind of field on the sheet',
      { ...workForm, sheet: { title: 'Blad', copies: 'één', fields: [{ kind: 'lijnen', label: 'x', lines: 2 }] } },
      'sheet.fields[1].kind: dit onderdeel heeft een onbekend soort (kind) → kies uit: lines, check, scale, table',
    ],
    [
      'a table with both rows and labels',
      {
        ...workForm,
        sheet: {
          title: 'Blad',
          copies: 'één',
          fields: [{ kind: 'table', label: 'x', columns: ['a', 'b'], rows: 2, rowLabels: ['c'] }],
        },
      },
      'sheet.fields[1]: geef rows (lege rijen) of rowLabels (rijen met een naam), één van beide → kijk in de handleiding voor redacteuren',
    ],
    [
      'a table with a width too few',
      {
        ...workForm,
        sheet: {
          title: 'Blad',
          copies: 'één',
          fields: [{ kind: 'table', label: 'x', columns: ['a', 'b'], rows: 2, widths: [1] }],
        },
      },
      'sheet.fields[1].widths: geef in widths één getal voor elke kolom → kijk in de handleiding voor redacteuren',
    ],
  ])('tells %s of a work form', (_, data, expected) => {
    expect(told(entrySchemas.werkvormen, data)).toEqual([expected]);
  });

  it('tells an unknown kind of masterclass with the kinds that there are', () => {
    expect(told(entrySchemas.masterclasses, { ...masterclass, kind: 'workshop' })).toEqual([
      'kind: dit onderdeel heeft een onbekend soort (kind) → kies uit: masterclass, comparison, variant',
    ]);
  });

  it('tells a missing field of the kind of masterclass that it is', () => {
    expect(told(entrySchemas.masterclasses, { ...masterclass, kind: 'variant', of: 'beslissen' })).toEqual([
      'sector: dit veld ontbreekt → kies uit: po, vo, mbo, opleiding',
    ]);
  });

  it('names the place in a list, counted from 1', () => {
    expect(told(listSchemas.terms, [makeTerm({ slug: 'a' }), { ...makeTerm({ slug: 'b' }), term: undefined }])).toEqual(
      ['[2].term: dit veld ontbreekt → vul het in: een tekst'],
    );
  });

  it('tells an author with an unknown field', () => {
    const data = [{ ...makeReference({ id: 'a' }), author: [{ family: 'Zwart', voornaam: 'Anna' }] }];
    expect(told(listSchemas.bibliography, data)).toEqual([
      expect.stringMatching(/^\[1\]\.author\[1\]\.voornaam: dit veld bestaat niet/),
    ]);
  });

  it('tells a page of a term that has no scheme', () => {
    expect(told(listSchemas.terms, [makeTerm({ slug: 'a', pages: ['kapitaal'] })])).toHaveLength(1);
  });
});
