import { describe, expect, it } from 'vitest';
import type { PaperBlock } from '../../../../src/model/document/document.ts';
import { runsText } from '../../../../src/model/document/document.ts';
import { workFormGuide } from '../../../../src/model/document/work-form-guide.ts';
import { workFormHandouts } from '../../../../src/model/document/work-form-handouts.ts';
import { workFormSheet } from '../../../../src/model/document/work-form-sheet.ts';
import type { Handout, WorkFormData } from '../../../../src/schemas/work-form.ts';
import { paperSetting } from '../../../fixtures/paper-setting.ts';
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
  const setting = paperSetting(library.references);
  return {
    sheet: workFormSheet(workForm, setting),
    handouts: workFormHandouts(workForm, setting),
    guide: workFormGuide(workForm, setting),
  };
}

const cards = '## Kaarten\n\n<Cards title="Rollen">\n\n<Card title="Sam">\n\nJe bent Sam.\n\n</Card>\n\n</Cards>';
const task = '## Taak\n\nZie <Cite ref="zwart-2020" />.\n\n<Task title="Kijk">\n\nKijk.\n\n</Task>';
const statements = '## Uitspraken\n\n<Statements title="Blok">\n\n- Er waren boeken.\n\n</Statements>';
/** What a work form with these sections hands out. */
const named: Record<'cards' | 'task' | 'statements', Handout> = {
  cards: { title: 'Kaarten', copies: 'één per groepje', step: 2, cut: true, reader: 'deelnemer' },
  task: { title: 'Taak', copies: 'één per deelnemer', cut: false, reader: 'deelnemer' },
  statements: { title: 'Uitspraken', copies: 'één voor de begeleider', step: 1, cut: false, reader: 'begeleider' },
};

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
          { kind: 'table', label: 'Leeg', columns: ['A', 'B'], rows: 3, widths: [1, 3] },
          { kind: 'table', label: 'Met namen', columns: ['A', 'B'], rowLabels: ['x', 'y'] },
        ],
      },
    });
    expect(sheet.blocks.slice(1)).toEqual([
      { type: 'lines', label: [{ text: 'Wat?' }], count: 2 },
      { type: 'choices', label: [{ text: 'Welke?' }], options: [[{ text: 'een' }], [{ text: 'twee' }]] },
      { type: 'scale', label: [{ text: 'Hoe?' }], from: 'niet', to: 'wel', steps: 5 },
      { type: 'form', label: [{ text: 'Leeg' }], columns: ['A', 'B'], rows: 3, widths: [1, 3] },
      { type: 'form', label: [{ text: 'Met namen' }], columns: ['A', 'B'], rows: 2, rowLabels: ['x', 'y'] },
    ]);
    expect([sheet.heading, sheet.lead]).toEqual([[{ text: 'Mijn blad' }], [{ text: 'Vul in.' }]]);
  });

  it('has a heading that tells how many to print and when to give it', () => {
    const fields = [{ kind: 'lines' as const, label: 'Wat?', lines: 2 }];
    const { sheet } = documentsOf({ sheet: { title: 'Blad', copies: 'één per groepje', step: 2, fields } });
    expect(sheet.blocks[0]).toEqual({
      type: 'heading',
      level: 1,
      runs: [{ text: 'Om in te vullen' }],
      note: 'één per groepje · uitdelen bij stap 2',
    });
  });

  it('has nothing that only some participants get', () => {
    const { sheet } = documentsOf({ handouts: [named.cards] }, cards);
    expect(paperText(sheet)).not.toContain('Je bent Sam.');
  });
});

describe('workFormHandouts', () => {
  const { handouts } = documentsOf(
    { handouts: [named.cards, named.task, named.statements] },
    `## Voor jou\n\nTekst.\n\n${cards}\n\n${task}\n\n${statements}`,
  );
  const blocks = handouts?.blocks ?? [];

  it('starts every handout on a sheet of its own, and leaves the rest to the guide', () => {
    const pages = blocks.slice(blocks.findIndex(({ type }) => type === 'pageBreak'));
    expect(pages.map(({ type }) => type)).toEqual([
      ...['pageBreak', 'heading', 'cards'],
      ...['pageBreak', 'heading', 'paragraph', 'box', 'heading', 'references'],
    ]);
    expect(pages.filter((block) => block.type === 'pageBreak' && block.isRightHand)).toHaveLength(2);
  });

  it('tells on each how many to print, when to give it and whether to cut it', () => {
    const notes = blocks.flatMap((block) => (block.type === 'heading' ? (block.note ?? []) : []));
    expect(notes).toEqual([
      'één per groepje · uitdelen bij stap 2 · enkelzijdig, om los te knippen',
      'één per deelnemer',
    ]);
  });

  it('begins with what to print, for whoever prints', () => {
    expect(blocks.slice(0, 3).map(({ type }) => type)).toEqual(['heading', 'table', 'pageBreak']);
  });

  it('has the works that a handout cites below that handout', () => {
    expect(headingsOf(blocks, 2)).toEqual(['Bronnen']);
  });

  it('has no page numbers, which would tell that others get something else', () => {
    expect(handouts).toHaveProperty('hasPageNumbers', false);
  });

  it('is not there when a work form has nothing to hand out', () => {
    expect(documentsOf({}).handouts).toBeUndefined();
    expect(documentsOf({ handouts: [named.statements] }, statements).handouts).toBeUndefined();
  });
});

describe('workFormGuide', () => {
  it('begins with safety where there is any', () => {
    expect(documentsOf({ safety: ['Stop als het moet.'] }).guide.blocks[0]).toMatchObject({
      type: 'box',
      kind: 'safety',
      level: 1,
    });
    expect(documentsOf({}).guide.blocks[0]).toMatchObject({ type: 'heading' });
  });

  it('goes from what to bring to what to read afterwards', () => {
    const { guide } = documentsOf(
      { variations: [{ title: 'Kort', text: 'Doe minder.' }] },
      '## Uitleg\n\nTekst <Cite ref="zwart-2020" />.\n\n<Background>\n\n## Waarom\n\nDaarom.\n\n</Background>',
    );
    expect(headingsOf(guide.blocks, 1)).toEqual([
      'Om te printen',
      'Materiaal',
      'Voorbereiding',
      'Tijdschema',
      'Stappen',
      'Nagesprek',
      'Aantekeningen voor de begeleider',
      'Uitleg',
      'Anders uitvoeren',
      'Achtergrond',
      'Bronnen',
    ]);
  });

  it('tells when each step and each part of the debrief begins and ends', () => {
    expect(headingsOf(documentsOf({}).guide.blocks, 2).filter((title) => /^\d/.test(title))).toEqual([
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

  it('tells of all there is to print how many, when, how and in which file', () => {
    const { guide } = documentsOf({ handouts: [named.cards, named.statements] }, `${cards}\n\n${statements}`);
    expect(paperText(guide)).toContain(
      [
        'Wat | Hoeveel | Wanneer | Hoe printen | Staat in',
        'Deelnemersblad | één per deelnemer | zie de stappen | dubbelzijdig mag | deelnemersblad',
        'Kaarten | één per groepje | bij stap 2 | enkelzijdig, om los te knippen | uitdeelbladen',
        'Uitspraken | één voor de begeleider | bij stap 1 | dubbelzijdig mag | deze handleiding',
        'Bestanden, als PDF en als Word: simulatie-sheet en simulatie-handouts.',
      ].join('\n'),
    );
  });

  it('has what the facilitator prints in full, and not what participants get', () => {
    const { guide } = documentsOf({ handouts: [named.cards, named.statements] }, `${cards}\n\n${statements}`);
    expect(guide.blocks.map(({ type }) => type)).toContain('statements');
    expect(guide.blocks.map(({ type }) => type)).not.toContain('cards');
  });
});
