import { describe, expect, it } from 'vitest';
import { childBlocks, inlineText, walkBlocks, blockInlines, type Block } from '../../../src/model/body/blocks.ts';
import { bySlug } from '../../fixtures/small-content.ts';
import { blocksOf, library, sumOfMinutes, wordsIn } from '../../fixtures/real-library.ts';

const textOf = (block: Block): string =>
  [...walkBlocks([block])].map((inner) => inlineText(blockInlines(inner))).join(' ');

describe.each(library.workForms)('the work form $slug', ({ steps, debrief, minutes, group, sheet }) => {
  it('takes as long as its steps and debrief together', () => {
    expect(sumOfMinutes([...steps, ...debrief])).toBe(minutes.guide);
  });

  it('can be done by a small and a larger group', () => {
    expect(group.min).toBeLessThan(group.max);
  });

  it('names its steps for participants in at most 34 words, each in at most 8', () => {
    const names = steps.map(({ heading, screen }) => wordsIn(screen ?? heading));
    expect(names.reduce((sum, words) => sum + words, 0)).toBeLessThanOrEqual(34);
    expect(names.filter((words) => words > 8)).toEqual([]);
  });

  it('has a sheet to fill in', () => {
    expect(sheet.items).not.toHaveLength(0);
  });
});

describe('over-de-streep', () => {
  const { steps, debrief, safety, body } = bySlug(library.workForms, 'over-de-streep');
  const statements = blocksOf(body, 'statements').flatMap(childBlocks).map(textOf);

  it('has at least twenty statements', () => {
    expect(statements.length).toBeGreaterThanOrEqual(20);
  });

  it('says of every statement how many points it gives', () => {
    expect(statements.filter((statement) => !/^(Plus|Min) 1 als /.test(statement))).toEqual([]);
  });

  it.each([
    'schuld',
    'gelo[ov]',
    'ziek',
    'geweld',
    'seks',
    'scheid',
    'gescheiden',
    'verslaaf',
    'drank',
    'drugs',
    'dood',
    'overle[de]',
    'moskee',
    'kerk',
    'huidskleur',
    'misbruik',
    'gevangenis',
    'politie',
    'gevlucht',
    'armoede',
  ])('asks nothing about "%s"', (word) => {
    expect(statements.filter((statement) => new RegExp(`(?<!\\p{L})${word}`, 'iu').test(statement))).toEqual([]);
  });

  it('announces first what will come', () => {
    expect(inlineText(steps[0]?.heading ?? [])).toBe('Kondig aan wat er komt');
  });

  it('debriefs at least as long as the exercise, the announcement left out', () => {
    expect(sumOfMinutes(debrief)).toBeGreaterThanOrEqual(sumOfMinutes(steps.slice(1)));
  });

  it('has a stop rule and aftercare', () => {
    const safetyText = safety.map(inlineText);
    expect(safetyText.filter((text) => /^(Stopregel|Nazorg):/.test(text))).toHaveLength(2);
  });
});

describe('casusgesprek', () => {
  const [transcript, ...others] = blocksOf(bySlug(library.workForms, 'casusgesprek').body, 'transcript');

  it('has one transcript, of seven turns', () => {
    expect(others).toEqual([]);
    expect(transcript?.turns.map(({ speaker }) => speaker)).toEqual([
      'Mentor',
      'Docent 1 wiskunde',
      'Docent 2 geschiedenis',
      'Teamleider',
      'Docent 1',
      'Mentor',
      'Teamleider',
    ]);
  });

  it('tells the fourteen hands in the last turn', () => {
    expect(transcript?.turns.at(-1)?.text).toContain('(14 handen)');
  });

  it('keeps the two stage directions of the source', () => {
    expect(transcript?.turns.flatMap(({ direction }) => direction ?? [])).toEqual([
      'onderbreekt',
      'onderbreekt met stemverheffing',
    ]);
  });
});

describe('vouwexperiment', () => {
  const { body, debrief, minutes, safety } = bySlug(library.workForms, 'vouwexperiment');
  const figures = blocksOf(body, 'figure');

  it('has drawings for the whole of both figures', () => {
    expect(new Set(figures.map(({ src }) => src)).size).toBe(11);
  });

  it('says of every drawing what there is to see', () => {
    expect(figures.filter(({ alt }) => alt.length < 40)).toEqual([]);
  });

  it('does not repeat the caption as the description', () => {
    expect(figures.filter(({ alt, caption }) => alt === caption)).toEqual([]);
  });

  it('has a task for each of the three groups', () => {
    expect(blocksOf(body, 'task').map(({ title }) => title)).toEqual([
      'Opdracht voor groep oranje',
      'Opdracht voor groep paars',
      'Opdracht voor groep blauw',
    ]);
  });

  it('debriefs for at least a third of the time', () => {
    expect(sumOfMinutes(debrief) * 3).toBeGreaterThanOrEqual(minutes.guide);
  });

  it('has a stop rule', () => {
    expect(safety.map(inlineText).some((text) => text.startsWith('Stopregel:'))).toBe(true);
  });
});
