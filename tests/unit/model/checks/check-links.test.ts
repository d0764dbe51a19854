import { describe, expect, it } from 'vitest';
import { makeContent, makeReference, makeTip, problemsOf } from '../../../fixtures/small-content.ts';

/** The problems of the small content with one link in a tip. */
const problemsWith = (address: string) => {
  const content = makeContent();
  content.tips[1] = makeTip({ slug: 'kijk', order: 1, action: `Lees [dit](${address}).` });
  return problemsOf(content);
};

describe('checkLinks', () => {
  it.each([
    'tip:film',
    'masterclass:begrip',
    'masterclass:beslissen/po',
    'theorie:kapitaal',
    'werkvorm:gesprek',
    'begrip:startpositie',
    'bron:zwart-2020',
    'pagina:over',
    'pagina:tips',
    'pagina:werkvormen',
    'pagina:bronnen',
    'pagina:zoeken',
  ])('accepts a link to %s', (address) => {
    expect(problemsWith(address)).toEqual([]);
  });

  it.each(['pagina:rss.xml', 'pagina:rss', 'pagina:', 'pagina:/over/'])('knows no page %s', (address) => {
    expect(problemsWith(address)).toEqual([
      expect.objectContaining({ file: 'content/tips/kijk.mdx', field: 'action' }),
    ]);
  });

  it('offers no feed among the pages to choose from', () => {
    expect(problemsWith('pagina:iets-heel-anders-dan-dat')[0]?.remedy).toMatch(/^kies uit: over, tips, /);
    expect(problemsWith('pagina:iets-heel-anders-dan-dat')[0]?.remedy).not.toContain('rss');
  });

  it('offers the page that looks most like it', () => {
    expect(problemsWith('pagina:bronen')[0]?.remedy).toBe('bedoel je "pagina:bronnen"?');
  });

  it('accepts an external address that a source gives', () => {
    const content = makeContent();
    content.bibliography[0] = makeReference({ id: 'zwart-2020', URL: 'https://zwart.nl' });
    content.tips[1] = makeTip({ slug: 'kijk', order: 1, action: 'Lees [Zwart](https://zwart.nl).' });
    expect(problemsOf(content)).toEqual([]);
  });

  it('refuses the address of a copy', () => {
    const content = makeContent();
    content.bibliography[0] = makeReference({ id: 'zwart-2020', URL: 'https://zwart.nl', 'print-url': false });
    content.tips[1] = makeTip({ slug: 'kijk', order: 1, action: 'Lees [Zwart](https://zwart.nl).' });
    expect(problemsOf(content)).toEqual([expect.objectContaining({ field: 'action' })]);
  });
});
