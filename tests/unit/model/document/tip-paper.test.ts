import { describe, expect, it } from 'vitest';
import { runsText } from '../../../../src/model/document/document.ts';
import { tipLabels, tipPaper } from '../../../../src/model/document/tip-paper.ts';
import { inlineText } from '../../../../src/model/body/blocks.ts';
import { strings } from '../../../fixtures/interface-strings.ts';
import { library } from '../../../fixtures/real-library.ts';
import { bySlug } from '../../../fixtures/small-content.ts';

const tip = bySlug(library.tips, 'growth-mindset');
const paper = tipPaper(tip, strings);

describe('tipPaper', () => {
  it('keeps the quotation word for word', () => {
    expect(runsText(paper.quotation)).toBe(inlineText(tip.quotation));
  });

  it('names the source of the quotation', () => {
    expect(paper.source).toBe('Citaat uit de poster van Cito');
  });

  it('keeps what research does not bear out', () => {
    expect(paper.caution && runsText(paper.caution)).toBe('Onderzoekers zijn het hier niet over eens.');
  });

  it('has nothing to warn for where the tip has not', () => {
    expect(tipPaper(bySlug(library.tips, 'kom-je-lokaal-uit'), strings)).not.toHaveProperty('caution');
  });

  it('keeps English words of the title marked', () => {
    expect(paper.heading).toEqual([{ text: 'Growth mindset', lang: 'en' }]);
  });

  it('tells when to do the action and how long it takes', () => {
    expect(paper.actionTime).toBe('In je les, ongeveer 5 minuten');
  });

  it('keeps where the action leads to', () => {
    expect(tipPaper(bySlug(library.tips, 'simulatie-schooladvies'), strings).link?.url).toContain(
      'onderwijsinspectie.nl',
    );
  });

  it('has a mark for each tip', () => {
    expect(paper.marks).toHaveLength(library.tips.length);
  });

  it('puts only its own mark at the line', () => {
    expect(paper.marks.flatMap((distance, index) => (distance === 0 ? [index + 1] : []))).toEqual([tip.order]);
  });

  it('names whose tip it is where the quotation does not stand', () => {
    expect(paper.tipBy).toBe('Tip van Bowen Paulle');
  });

  it('has no number', () => {
    expect(JSON.stringify(paper)).not.toContain(`Tip ${tip.order}`);
  });

  it('names its theme as visitors know it', () => {
    expect(paper.themeTitle).toBe(tip.masterclass.title);
  });
});

describe('tipLabels', () => {
  it('has no address where the site has none', () => {
    expect(tipLabels(strings, '/tips/')).not.toHaveProperty('address');
  });
});
