import { describe, expect, it } from 'vitest';
import type { PaperBlock } from '../../../../src/model/document/document.ts';
import { runsText } from '../../../../src/model/document/document.ts';
import { workFormGuide } from '../../../../src/model/document/work-form-guide.ts';
import { workFormSheet } from '../../../../src/model/document/work-form-sheet.ts';
import type { WorkFormData } from '../../../../src/schemas/work-form.ts';
import { strings } from '../../../fixtures/interface-strings.ts';
import { paperText } from '../../../fixtures/paper-text.ts';
import { bySlug, libraryOf, makeContent, makeWorkForm } from '../../../fixtures/small-content.ts';

/** The library with the work form "simulatie" as a test wants it. */
function documentsOf(data: Partial<WorkFormData>, body = '') {
  const content = makeContent();
  const own = makeWorkForm(
    { slug: 'simulatie', order: 2, masterclass: 'beslissen', theory: ['advies'], ...data },
    body,
  );
  const library = libraryOf({ ...content, workForms: [own, bySlugOf(content.workForms, 'gesprek')] });
  const workForm = bySlug(library.workForms, 'simulatie');
  return {
    sheet: workFormSheet(workForm, strings, library.references),
    guide: workFormGuide(workForm, strings, library.references),
  };
}

function bySlugOf<T extends { data: { slug: string } }>(entries: readonly T[], slug: string): T {
  return entries.find(({ data }) => data.slug === slug) ?? bySlug([], slug);
}

const headingsOf = (blocks: readonly PaperBlock[], level: number): string[] =>
  blocks.flatMap((block) => (block.type === 'heading' && block.level === level ? [runsText(block.runs)] : []));

describe('workFormSheet', () => {
  it('has something to write, tick, mark or fill in for every entry', () => {
    const { sheet } = documentsOf({
      sheet: {
        title: 'Mijn blad',
        copies: 'één per deelnemer',
        intro: 'Vul in.',
        fields: [
          { kind: 'lines', label: 'Wat?', lines: 2 },
          { kind: 'check', label: 'Welke?', options: ['een', 'twee'] },
          { kind: 'scale', label: 'Hoe?', from: 'niet', to: 'wel', steps: 5 },
          { kind: 'table', label: 'Leeg', columns: ['A', 'B'], rows: 3 },
          { kind: 'table', label: 'Met namen', columns: ['A', 'B'], rowLabels: ['x', 'y'] },
        ],
      },
    });
    expect(sheet.blocks).toEqual([
      { type: 'lines', label: [{ text: 'Wat?' }], count: 2 },
      { type: 'choices', label: [{ text: 'Welke?' }], options: [[{ text: 'een' }], [{ text: 'twee' }]] },
      { type: 'scale', label: [{ text: 'Hoe?' }], from: 'niet', to: 'wel', steps: 5 },
      { type: 'form', label: [{ text: 'Leeg' }], columns: ['A', 'B'], rows: 3 },
      { type: 'form', label: [{ text: 'Met namen' }], columns: ['A', 'B'], rows: 2, rowLabels: ['x', 'y'] },
    ]);
    expect([sheet.heading, sheet.lead]).toEqual([[{ text: 'Mijn blad' }], [{ text: 'Vul in.' }]]);
  });

  it('starts every handout on a page of its own, and leaves the rest to the guide', () => {
    const body =
      '## Voor jou\n\nTekst.\n\n## Kaarten\n\n<Cards title="Rollen">\n\n<Card title="Sam">\n\nJe bent Sam.\n\n</Card>\n\n</Cards>\n\n## Taak\n\n<Task title="Kijk">\n\nKijk.\n\n</Task>';
    const { sheet } = documentsOf({}, body);
    expect(sheet.blocks.slice(1).map(({ type }) => type)).toEqual([
      'pageBreak',
      'heading',
      'cards',
      'pageBreak',
      'heading',
      'box',
    ]);
  });

  it('has the works that a handout cites below that handout', () => {
    const body = '## Taak\n\nZie <Cite ref="zwart-2020" />.\n\n<Task title="Kijk">\n\nKijk.\n\n</Task>';
    expect(headingsOf(documentsOf({}, body).sheet.blocks, 2)).toEqual(['Bronnen']);
  });
});

describe('workFormGuide', () => {
  it('begins with safety where there is any', () => {
    expect(documentsOf({ safety: ['Stop als het moet.'] }).guide.blocks[0]).toMatchObject({
      type: 'box',
      kind: 'safety',
    });
    expect(documentsOf({}).guide.blocks[0]).toMatchObject({ type: 'heading' });
  });

  it('goes from what to bring to what to read afterwards', () => {
    const { guide } = documentsOf(
      { variations: [{ title: 'Kort', text: 'Doe minder.' }] },
      'Over het advies <Cite ref="zwart-2020" />.\n\n## Uitleg\n\nTekst.\n\n<Background>\n\n## Waarom\n\nDaarom.\n\n</Background>',
    );
    expect(headingsOf(guide.blocks, 1)).toEqual([
      'Materiaal',
      'Om uit te delen',
      'Voorbereiding',
      'Tijdschema',
      'Stappen',
      'Nagesprek',
      'Uitleg',
      'Aantekeningen voor de begeleider',
      'Anders uitvoeren',
      'Theorie die past',
      'Tips die passen',
      'Achtergrond',
      'Waar komt dit vandaan?',
      'Bronnen',
    ]);
  });

  it('tells when each step and each part of the debrief begins and ends', () => {
    expect(headingsOf(documentsOf({}).guide.blocks, 2)).toEqual([
      '0:00–0:05 · 1. Lees',
      '0:05–0:15 · 2. Praat',
      '0:15–0:20 · Wat gebeurde er?',
    ]);
  });

  it('has the same times at a glance', () => {
    expect(documentsOf({}).guide.blocks.find(({ type }) => type === 'schedule')).toEqual({
      type: 'schedule',
      rows: [
        { from: 0, minutes: 5, heading: [{ text: '1. ' }, { text: 'Lees' }] },
        { from: 5, minutes: 10, heading: [{ text: '2. ' }, { text: 'Praat' }] },
        { from: 15, minutes: 5, heading: [{ text: 'Nagesprek: ' }, { text: 'Wat gebeurde er?' }] },
      ],
    });
  });

  it('has what to say right below the step', () => {
    const steps = [
      { title: 'Lees', minutes: 5, text: 'Iedereen leest.', say: 'Lees maar.' },
      { title: 'Praat', minutes: 10, text: 'Iedereen praat.' },
    ];
    const { blocks } = documentsOf({ steps }).guide;
    const place = blocks.findIndex(({ type }) => type === 'say');
    expect(blocks[place - 1]).toEqual({ type: 'paragraph', runs: [{ text: 'Iedereen leest.' }] });
  });

  it('names the document with what is handed out', () => {
    const { guide, sheet } = documentsOf({});
    expect(paperText(guide)).toContain(sheet.title);
  });

  it('has the statements that are read out', () => {
    const body = '## Uitspraken\n\n<Statements title="Blok">\n\n- Er waren boeken.\n\n</Statements>';
    const { guide, sheet } = documentsOf({}, body);
    expect([guide, sheet].map(({ blocks }) => blocks.some(({ type }) => type === 'statements'))).toEqual([true, true]);
  });
});
