import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/integrations/content/check-content.ts';
import {
  type BrokenCase,
  useContentCopy,
  expectTold,
  lineOfText,
  replaced,
  told,
  withoutLine,
} from '../../../fixtures/content-copy.ts';

const tip = 'content/tips/growth-mindset.mdx';
const theory = 'content/theorie/kapitaal.mdx';
const workForm = 'content/werkvormen/casusgesprek.mdx';
const masterclass = 'content/masterclasses/wat-zijn-gelijke-onderwijskansen.mdx';
const page = 'content/paginas/over.mdx';

const cases: BrokenCase[] = [
  {
    fault: 'a misspelt field',
    file: tip,
    change: replaced('\nquestion:', '\nqestion:'),
    field: 'qestion',
    message: 'dit veld bestaat niet',
    remedy: 'bedoel je "question"?',
    at: '\nqestion:',
  },
  {
    fault: 'a field that looks like no other',
    file: tip,
    change: replaced('\norder: 8', '\norder: 8\nlievelingskleur: geel'),
    field: 'lievelingskleur',
    message: 'dit veld bestaat niet',
    remedy: 'haal het weg of kies uit: title, slug, order',
    at: '\nlievelingskleur:',
  },
  {
    fault: 'a field with two letters swapped',
    file: tip,
    change: replaced('\ntitle:', '\ntilte:'),
    field: 'tilte',
    message: 'dit veld bestaat niet',
    remedy: 'bedoel je "title"?',
    at: '\ntilte:',
  },
  {
    fault: 'a Dutch name for a field',
    file: tip,
    change: replaced('\ntitle:', '\ntitel:'),
    field: 'titel',
    message: 'dit veld bestaat niet',
    remedy: 'bedoel je "title"?',
    at: '\ntitel:',
  },
  {
    fault: 'a tip without the time that its action takes',
    file: tip,
    change: withoutLine('minutes:'),
    field: 'minutes',
    message: 'dit veld ontbreekt',
    remedy: 'vul het in: een getal',
  },
  {
    fault: 'a tip with an unknown moment',
    file: tip,
    change: replaced('\nmoment: in-de-les', '\nmoment: in-de-pauze'),
    field: 'moment',
    message: '"in-de-pauze" kan hier niet',
    remedy: 'kies uit: in-de-les, buiten-de-les',
    at: '\nmoment:',
  },
  {
    fault: 'a missing field',
    file: tip,
    change: withoutLine('masterclass:'),
    field: 'masterclass',
    message: 'dit veld ontbreekt',
    remedy: 'vul het in: een tekst',
  },
  {
    fault: 'a value outside the list of choices',
    file: workForm,
    change: replaced('\nphase: verwerken', '\nphase: verwerking'),
    field: 'phase',
    message: '"verwerking" kan hier niet',
    remedy: 'kies uit: start, verkennen, verwerken, dialoog, afsluiten',
    at: '\nphase:',
  },
  {
    fault: 'a description that is too short',
    file: tip,
    change: (text) => text.replace(/\ndescription: >-\n.*\n/, '\ndescription: Te kort.\n'),
    field: 'description',
    message: 'te kort of te klein: ten minste 70 tekens',
    remedy: 'vul het aan',
    at: '\ndescription:',
  },
  {
    fault: 'minutes out of order',
    file: workForm,
    change: replaced('{ min: 35, guide: 45, max: 70 }', '{ min: 50, guide: 45, max: 70 }'),
    field: 'minutes',
    message: 'min, guide en max staan niet in volgorde',
    remedy: 'maak min ≤ guide ≤ max',
    at: '\nminutes:',
  },
  {
    fault: 'minutes that do not add up',
    file: workForm,
    change: replaced('{ min: 35, guide: 45, max: 70 }', '{ min: 35, guide: 46, max: 70 }'),
    field: 'minutes.guide',
    message: 'er staat 46, maar de stappen en het nagesprek duren samen 45 minuten',
    remedy: 'pas minutes.guide of de minuten van de stappen aan',
    at: '\nminutes:',
  },
  {
    fault: 'programme minutes outside those of the work form',
    file: masterclass,
    change: replaced('{ min: 35, guide: 50, max: 75 }', '{ min: 35, guide: 50, max: 76 }'),
    field: 'programme[2].minutes',
    message: 'valt buiten de minuten van werkvorm "Over de streep" (35 tot 75)',
    remedy: 'pas de minuten in het programma of in de werkvorm aan',
    at: 'minutes: { min: 35, guide: 50, max: 76 }',
  },
  {
    fault: 'a text with a colon and a space in it',
    file: tip,
    change: replaced('\ntitle: Growth mindset', '\ntitle: Growth: mindset: nu'),
    field: 'title',
    message: 'er staat een dubbele punt met een spatie in de tekst',
    remedy: 'zet de hele tekst tussen rechte aanhalingstekens',
    at: '\ntitle:',
  },
  {
    fault: 'a list that is not closed',
    file: tip,
    change: (text) => text.replace(/(\nsectors: \[[^\]]*)\]/, '$1'),
    field: 'sectors',
    message: 'een lijst wordt niet gesloten',
    remedy: 'zet ] aan het eind',
    at: '\nsectors:',
  },
  {
    fault: 'no front matter at all',
    file: page,
    change: (text) => text.replace(/^---\n/, ''),
    field: 'front matter',
    message: 'ontbreekt',
    remedy: 'begin het bestand met een regel ---',
    at: '',
  },
  {
    fault: 'front matter that is not closed',
    file: page,
    change: (text) => text.replace(/\n---\n/, '\n'),
    field: 'front matter',
    message: 'wordt niet gesloten',
    remedy: 'zet na het laatste veld een regel met alleen ---',
    at: '',
  },
  {
    fault: 'a slug that is not the name of the file',
    file: page,
    change: replaced('\nslug: over\n', '\nslug: over-ons\n'),
    field: 'slug',
    message: '"over-ons" is niet de naam van het bestand',
    remedy: 'geef het bestand en de slug dezelfde naam',
    at: '\nslug:',
  },
  {
    fault: 'a slug with a capital',
    file: page,
    change: replaced('\nslug: over\n', '\nslug: Over\n'),
    field: 'slug',
    message: 'hier staan tekens die niet kunnen',
    remedy: 'gebruik kleine letters, cijfers en koppeltekens',
    at: '\nslug:',
  },
];

describe('checkContent on a fault in the fields of an entry', { timeout: 60_000 }, () => {
  const copy = useContentCopy();

  it.each(cases)('names the file, the field and the remedy for $fault', (broken) => {
    expectTold(copy, broken);
  });

  it('finds nothing wrong with the untouched copy', () => {
    expect(checkContent(copy.root).all.length).toBeGreaterThan(40);
  });

  it('names the file and the other file of a duplicate slug', () => {
    const { problems } = copy.afterCopy(tip, 'content/tips/growth-mindset-2.mdx');
    expect(told(problems)).toContain(
      'content/tips/growth-mindset.mdx:3\n  slug: is hetzelfde als in content/tips/growth-mindset-2.mdx\n' +
        '  → geef één van beide een andere slug',
    );
  });

  it('names the file and the other file of a duplicate title', () => {
    const { problems } = copy.afterChange(
      'content/theorie/meritocratie.mdx',
      replaced('\ntitle: Meritocratie', '\ntitle: Kapitaal'),
    );
    expect(told(problems)).toEqual([
      'content/theorie/meritocratie.mdx:2\n  title: is hetzelfde als in content/theorie/kapitaal.mdx\n' +
        '  → geef één van beide een andere titel',
    ]);
  });

  it('names the file and the other file of a duplicate description', () => {
    const description = /\ndescription: .*\n/.exec(copy.read(theory))?.[0] ?? '';
    const { problems } = copy.afterChange('content/theorie/meritocratie.mdx', (text) =>
      text.replace(/\ndescription: .*\n/, () => description),
    );
    expect(told(problems)).toEqual([
      'content/theorie/meritocratie.mdx:5\n  description: is hetzelfde als in content/theorie/kapitaal.mdx\n' +
        '  → schrijf voor elke pagina een eigen beschrijving',
    ]);
  });

  it('tells a wrong slug alone, not every entry that refers to it by the right one', () => {
    const { problems } = copy.afterChange(tip, replaced('\nslug: growth-mindset', '\nslug: groeimindset'));
    expect(problems).toEqual([
      expect.objectContaining({ file: tip, message: '"groeimindset" is niet de naam van het bestand' }),
    ]);
  });

  it('tells a misspelt field as the guide for editors shows it', () => {
    const { message } = copy.afterChange(tip, replaced('\nspeaker:', '\nspeakr:'));
    const example = readFileSync('docs/redactie.md', 'utf8').split('```')[1] ?? '';
    expect(message).toBe(`De inhoud heeft 1 fout.\n${example}`);
  });

  it('tells every problem of the front matter at once', () => {
    const { message } = copy.afterChange(tip, (text) =>
      withoutLine('masterclass:')(replaced('\nquestion:', '\nqestion:')(text)),
    );
    expect(message).toMatch(/^De inhoud heeft 2 fouten\./);
  });

  it('tells problems of several kinds at once', () => {
    const { problems } = copy.afterChange(tip, (text) =>
      replaced(
        'Kinderen zijn niet dom.',
        'Kinderen zijn niet dum.',
      )(replaced('<Cite ref="sisk-2018" />', '<Cite ref="sisk-2081" />')(text)),
    );
    expect(problems.map(({ field }) => field).sort()).toEqual(['quotation', 'tekst, <Cite ref>']);
  });

  it('counts a single fault as one', () => {
    const { message } = copy.afterChange(tip, withoutLine('masterclass:'));
    expect(message).toMatch(/^De inhoud heeft 1 fout\.\n/);
  });

  it('leaves relations alone while an entry cannot be read, so that one fault gives one message', () => {
    const { problems } = copy.afterChange(theory, withoutLine('order:'));
    expect(told(problems)).toEqual([`${theory}:2\n  order: dit veld ontbreekt\n  → vul het in: een getal`]);
  });

  it('reads files that start with a byte order mark, as some editors write it', () => {
    const { problems } = copy.afterChange(tip, (text) => `\uFEFF${text}`);
    expect(told(problems)).toEqual([]);
  });

  it('names the line of a group of fields itself, not that of the first field in it', () => {
    const { problems, text } = copy.afterChange(tip, replaced('\nspeaker:', '\nlievelingsdier:'));
    const problem = problems.find(({ field }) => field === 'lievelingsdier');
    expect(problem?.line).toBe(lineOfText(text, 'lievelingsdier:'));
  });

  it('reads files with Windows line endings', () => {
    const { problems } = copy.afterChange(tip, (text) => text.replaceAll('\n', '\r\n'));
    expect(told(problems)).toEqual([]);
  });
});
