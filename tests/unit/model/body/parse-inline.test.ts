import { describe, expect, it } from 'vitest';
import { toTarget } from '../../../../src/model/body/parse-inline.ts';
import { readInline, text } from '../../../fixtures/read-text.ts';

describe('parseInline', () => {
  it.each([
    ['plain words', 'Een zin.', [text('Een zin.')]],
    ['emphasis', '*zo*', [{ type: 'emphasis', children: [text('zo')] }]],
    ['strong emphasis', '**zo**', [{ type: 'strong', children: [text('zo')] }]],
    ['a hard line break', 'een\\\ntwee', [text('een'), { type: 'break' }, text('twee')]],
    ['a term', '<Term id="ruis">ruis</Term>', [{ type: 'term', id: 'ruis', children: [text('ruis')] }]],
    ['a citation', 'Feit <Cite ref="a-1" />', [text('Feit '), { type: 'citation', refs: ['a-1'], works: [] }]],
    ['a citation of two works', '<Cite ref="a-1  b-2" />', [{ type: 'citation', refs: ['a-1', 'b-2'], works: [] }]],
    ['a page', '<Cite ref="a-1" page="20" />', [{ type: 'citation', refs: ['a-1'], works: [], page: '20' }]],
    ['an English word', 'veel noise hier', [text('veel '), { type: 'text', text: 'noise', lang: 'en' }, text(' hier')]],
  ])('reads %s', (_, source, expected) => {
    expect(readInline(source)).toEqual({ inlines: expected, problems: [] });
  });

  it('reads a link inside the site', () => {
    expect(readInline('[kapitaal](theorie:kapitaal)').inlines).toEqual([
      { type: 'link', target: { kind: 'internal', scheme: 'theorie', path: 'kapitaal' }, children: [text('kapitaal')] },
    ]);
  });

  it.each([
    ["foto's", 'foto’s'],
    ["school's foto's", 'school’s foto’s'],
    ["idee'n", 'idee’n'],
    ["'s ochtends", "'s ochtends"],
    ["'noemen'", "'noemen'"],
    ["de jaren '90", "de jaren '90"],
    ['foto’s', 'foto’s'],
  ])('writes the apostrophe inside a word of %j as %j', (source, expected) => {
    expect(readInline(source).inlines).toEqual([text(expected)]);
  });

  it('writes the apostrophe inside markup as well', () => {
    expect(readInline("**foto's**").inlines).toEqual([{ type: 'strong', children: [text('foto’s')] }]);
  });

  it('leaves an apostrophe in an address alone', () => {
    expect(readInline("[lees](https://a.nl/foto's)").inlines).toMatchObject([
      { target: { kind: 'external', url: "https://a.nl/foto's" } },
    ]);
  });

  it('joins the lines of a folded field', () => {
    expect(readInline('een\n  twee').inlines).toEqual([text('een twee')]);
  });

  it.each(['Een.\n\nTwee.', '- punt', '## Kop'])('refuses %j, which is more than one running text', (source) => {
    const { inlines, problems } = readInline(source);
    expect(inlines).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ field: 'action' })]);
  });

  it.each(['`code`', '{naam}', '![a](b.png)'])('refuses %j and says which markup is allowed', (source) => {
    expect(readInline(`Een ${source} erin.`).problems).toEqual([
      expect.objectContaining({ field: 'action', remedy: 'gebruik alleen nadruk, vet, links, <Cite/> en <Term>' }),
    ]);
  });

  it('refuses a block component', () => {
    expect(readInline('<Nuance title="x">y</Nuance>').problems).toEqual([
      expect.objectContaining({ field: '<Nuance>' }),
    ]);
  });

  it('tells a missing attribute', () => {
    expect(readInline('Feit <Cite />.').problems).toEqual([
      expect.objectContaining({ field: '<Cite ref>', message: 'dit kenmerk ontbreekt of is leeg' }),
    ]);
  });
});

describe('toTarget', () => {
  it.each([
    ['https://www.cito.nl/a', { kind: 'external', url: 'https://www.cito.nl/a' }],
    ['mailto:a@b.nl', { kind: 'external', url: 'mailto:a@b.nl' }],
    ['tip', { kind: 'external', url: 'tip' }],
    ['tip:growth-mindset', { kind: 'internal', scheme: 'tip', path: 'growth-mindset' }],
    ['pagina:over/kennislab', { kind: 'internal', scheme: 'pagina', path: 'over/kennislab' }],
  ])('reads %s', (address, target) => {
    expect(toTarget(address)).toEqual(target);
  });
});
