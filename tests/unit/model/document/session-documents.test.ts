import { describe, expect, it } from 'vitest';
import { runsText, type PaperBlock } from '../../../../src/model/document/document.ts';
import { sessionHandout } from '../../../../src/model/document/session-handout.ts';
import { sessionScript } from '../../../../src/model/document/session-script.ts';
import { paperSetting } from '../../../fixtures/paper-setting.ts';
import { paperText } from '../../../fixtures/paper-text.ts';
import { bySlug, libraryOf, makeContent } from '../../../fixtures/small-content.ts';

/** The documents of the masterclass "begrip", whose programme gives its work form 20 minutes. */
function documentsOf(change: (content: ReturnType<typeof makeContent>) => void = () => undefined) {
  const content = makeContent();
  change(content);
  const library = libraryOf(content);
  const masterclass = bySlug(library.masterclasses, 'begrip');
  const { session } = masterclass;
  if (!session) throw new Error('no session');
  const setting = paperSetting(library.references);
  return {
    script: sessionScript(masterclass, session, setting),
    handout: sessionHandout(masterclass, session, setting),
  };
}

const headingsOf = (blocks: readonly PaperBlock[], level: number): string[] =>
  blocks.flatMap((block) => (block.type === 'heading' && block.level === level ? [runsText(block.runs)] : []));
const typesOf = (blocks: readonly PaperBlock[]): string[] => blocks.map(({ type }) => type);

describe('sessionScript', () => {
  const { script } = documentsOf();

  it('has the programme at a glance, by the clock', () => {
    const schedule = script.blocks.find((block) => block.type === 'schedule');
    expect(schedule?.rows.map(({ from, minutes, heading }) => [from, minutes, runsText(heading)])).toEqual([
      [0, 20, 'Welkom'],
      [20, 20, 'Theorie kapitaal'],
      [40, 20, 'Werkvorm gesprek'],
    ]);
  });

  it('has each part of the programme under the time at which it is', () => {
    expect(headingsOf(script.blocks, 1).filter((title) => /^\d/.test(title))).toEqual([
      '0:00–0:20 · Welkom',
      '0:20–0:40 · Theorie kapitaal',
      '0:40–1:00 · Werkvorm gesprek',
    ]);
  });

  it('lets the clock run on in the steps of a work form', () => {
    expect(headingsOf(script.blocks, 3).filter((title) => /^\d/.test(title))).toEqual([
      '0:40–0:45 · 1. Lees',
      '0:45–0:55 · 2. Praat',
      '0:55–1:00 · Wat gebeurde er?',
    ]);
  });

  it('tells of steps only how long they take when the programme gives a work form other minutes', () => {
    const { script: other } = documentsOf(({ masterclasses: [begrip] }) => {
      if (begrip?.data.kind !== 'masterclass') throw new Error('no masterclass');
      const [, , item] = begrip.data.programme;
      if (item) item.minutes = { min: 10, guide: 15, max: 30 };
    });
    expect(headingsOf(other.blocks, 3).filter((title) => /^\d/.test(title))).toEqual([
      '5 min · 1. Lees',
      '10 min · 2. Praat',
      '5 min · Wat gebeurde er?',
    ]);
  });

  it('has the core of the theory and its questions where the theory is told', () => {
    const place = script.blocks.findIndex(
      (block) => block.type === 'heading' && runsText(block.runs).endsWith('· Theorie kapitaal'),
    );
    expect(typesOf(script.blocks.slice(place, place + 5))).toEqual(['heading', 'paragraph', 'heading', 'list', 'box']);
  });

  it('has what a work form asks below what the session asks', () => {
    const titles = script.blocks.flatMap((block) => (block.type === 'heading' ? [runsText(block.runs)] : []));
    const place = titles.indexOf('Om te printen en mee te nemen');
    expect(titles.slice(place, place + 4)).toEqual([
      'Om te printen en mee te nemen',
      'Werkvorm gesprek',
      'Voorbereiding',
      'Werkvorm gesprek',
    ]);
  });

  it('tells what to print for a work form, and in which files that is', () => {
    const text = paperText(script);
    expect(text).toContain('Printen: Deelnemersblad · één per deelnemer');
    expect(text).toContain('gesprek-sheet en gesprek-guide');
  });

  it('has what is good to have read behind all to run the session from', () => {
    const titles = headingsOf(script.blocks, 1);
    const place = titles.indexOf('Achtergrond');
    expect(titles.slice(0, place).at(-1)).toBe('Eigen actie');
    expect(titles.slice(place)).toEqual(['Achtergrond', 'Theorie: Theorie kapitaal', 'Begrippen', 'Bronnen']);
    expect(script.blocks.filter(({ type }) => type === 'pageBreak')).toHaveLength(1);
  });

  it('credits what someone said about a pilot', () => {
    expect(script.blocks.findLast(({ type }) => type === 'quotation')).toMatchObject({
      speaker: 'Esther Keun, lerarenopleider',
    });
  });
});

describe('sessionHandout', () => {
  const { handout } = documentsOf();

  it('goes from what it was about to what to do', () => {
    expect(headingsOf(handout.blocks, 1).filter((title) => title !== 'Bronnen')).toEqual([
      'Wat je daarna kunt',
      'Wat je gaat doen',
      'Theorie',
      'Eigen actie',
    ]);
  });

  it('has room below every question', () => {
    const questions = bySlug(libraryOf(makeContent()).theory, 'kapitaal').practice.length;
    const lines = handout.blocks.filter(({ type }) => type === 'lines');
    // One for each question, one for the action, one for notes.
    expect(lines).toHaveLength(questions + 2);
  });

  it('credits the words of a tip', () => {
    const { speaker } = bySlug(libraryOf(makeContent()).tips, 'kijk');
    const quotation = handout.blocks.findLast(({ type }) => type === 'quotation');
    expect(quotation).toMatchObject({ speaker: `${speaker.name}, ${speaker.organisation}` });
  });

  it('keeps the words of a tip and what to do about them on one page', () => {
    expect(handout.blocks.find((block) => block.type === 'heading' && block.isWhole)).toBeDefined();
    const tip = handout.blocks.findLast((block) => block.type === 'heading' && block.level === 2);
    expect(tip).toMatchObject({ isWhole: true });
  });

  it('does not tell what others said about a pilot', () => {
    expect(paperText(handout)).not.toContain('Esther Keun');
  });

  it('does not tell what only whoever leads needs', () => {
    expect(typesOf(handout.blocks)).not.toContain('say');
  });
});
