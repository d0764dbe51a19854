import { describe, expect, it } from 'vitest';
import Debrief from '../../src/components/work-form/Debrief.astro';
import Handouts from '../../src/components/work-form/Handouts.astro';
import Sheet from '../../src/components/work-form/Sheet.astro';
import Steps from '../../src/components/work-form/Steps.astro';
import type { SheetItem } from '../../src/model/pages.ts';
import type { SheetField } from '../../src/schemas/work-form.ts';
import { text } from '../fixtures/read-text.ts';
import { render, seen } from '../fixtures/render.ts';

describe('Steps', () => {
  const steps = [
    { heading: [text('Lees')], minutes: 5, text: [text('Iedereen leest.')] },
    { heading: [text('Praat')], minutes: 10, text: [text('Iedereen praat.')], say: [text('Wie begint?')] },
  ];

  it('are numbered, with the minutes of each before them', async () => {
    const $ = await render(Steps, { steps });
    expect(
      $('ol > li')
        .map((_, step) => seen(`${$(step).find('> p').text()} ${$(step).find('h3').text()}`))
        .get(),
    ).toEqual(['5 min 1. Lees', '10 min 2. Praat']);
  });

  it('tell what to do', async () => {
    const $ = await render(Steps, { steps });
    expect(
      $('h3 + p')
        .map((_, paragraph) => seen($(paragraph).text()))
        .get(),
    ).toEqual(['Iedereen leest.', 'Iedereen praat.']);
  });

  it('show what to say only where there is something to say', async () => {
    const $ = await render(Steps, { steps });
    expect(
      $('.say p')
        .map((_, say) => seen($(say).text()))
        .get(),
    ).toEqual(['Zeg bijvoorbeeld', 'Wie begint?']);
  });
});

describe('Debrief', () => {
  it('shows each part with its minutes and questions', async () => {
    const parts = [
      { heading: [text('Terugkijken')], minutes: 5, questions: [[text('Wat zag je?')], [text('En nu?')]] },
    ];
    const $ = await render(Debrief, { parts });
    expect(seen($('h3').text())).toBe('Terugkijken');
    expect(seen($('li > p').text())).toBe('5 min');
    expect(
      $('ul > li')
        .map((_, question) => seen($(question).text()))
        .get(),
    ).toEqual(['Wat zag je?', 'En nu?']);
  });
});

describe('Handouts', () => {
  const workForm = { address: '/werkvormen/gesprek/' };
  const sections = [{ id: 'rollen', title: 'Rollen' }];

  it('lead to the place of each on the page to print, the sheet last', async () => {
    const $ = await render(Handouts, { workForm, sections });
    expect(
      $('li > a')
        .map((_, link) => `${seen($(link).text())} ${$(link).attr('href') ?? ''}`)
        .get(),
    ).toEqual([
      'Rollen /werkvormen/gesprek/uitdelen/#rollen',
      'Deelnemersblad /werkvormen/gesprek/uitdelen/#deelnemersblad',
    ]);
  });

  it('keep the anchor of what moved to that page', async () => {
    const $ = await render(Handouts, { workForm, sections });
    expect(
      $('li')
        .map((_, line) => $(line).attr('id'))
        .get(),
    ).toEqual(['rollen', 'deelnemersblad']);
  });

  it('lead to the whole page', async () => {
    const $ = await render(Handouts, { workForm, sections });
    expect($('a.button').attr('href')).toBe('/werkvormen/gesprek/uitdelen/');
  });
});

describe('Sheet', () => {
  const draw = (field: SheetField, choices: SheetItem['choices'] = []) => {
    const item: SheetItem = { ...field, heading: [text(field.label)], choices };
    return render(Sheet, { sheet: { heading: [text('Deelnemersblad')], intro: [text('Van jou.')], items: [item] } });
  };

  it('has a title, an introduction and the label of each item', async () => {
    const $ = await draw({ kind: 'lines', label: 'Wat valt op?', lines: 3 });
    expect(seen($('h3').text())).toBe('Deelnemersblad');
    expect(
      $('p')
        .map((_, paragraph) => seen($(paragraph).text()))
        .get(),
    ).toEqual(expect.arrayContaining(['Van jou.', 'Wat valt op?']));
  });

  it('draws as many lines as the item has', async () => {
    const $ = await draw({ kind: 'lines', label: 'Wat valt op?', lines: 3 });
    expect($('p:contains("Wat valt op?") ~ div')).toHaveLength(3);
  });

  it('draws a box for each choice, without telling a screen reader about the box', async () => {
    const $ = await draw({ kind: 'check', label: 'Kies', options: ['ja', 'nee'] }, [[text('ja')], [text('nee')]]);
    expect(
      $('ul > li')
        .map((_, choice) => seen($(choice).text()))
        .get(),
    ).toEqual(['ja', 'nee']);
    expect($('ul > li > [aria-hidden=true]')).toHaveLength(2);
  });

  it('draws a scale with its ends and steps in order', async () => {
    const $ = await draw({ kind: 'scale', label: 'Hoe zeker?', from: 'niet', to: 'heel', steps: 3 });
    expect(
      $('p span')
        .map((_, span) => seen($(span).text()))
        .get(),
    ).toEqual(['niet', '1', '2', '3', 'heel']);
  });

  it('draws a table with empty rows', async () => {
    const $ = await draw({ kind: 'table', label: 'Sorteer', columns: ['Feit', 'Mening'], rows: 4 });
    expect(
      $('thead th')
        .map((_, cell) => $(cell).text())
        .get(),
    ).toEqual(['Feit', 'Mening']);
    expect([$('tbody tr').length, $('tbody td').length]).toEqual([4, 8]);
  });

  it('draws a table with the names of its rows', async () => {
    const $ = await draw({
      kind: 'table',
      label: 'Vul in',
      columns: ['Soort', 'Plus', 'Min'],
      rowLabels: ['Geld', 'Taal'],
    });
    expect(
      $('tbody th[scope=row]')
        .map((_, cell) => $(cell).text())
        .get(),
    ).toEqual(['Geld', 'Taal']);
    expect($('tbody td')).toHaveLength(4);
  });
});
