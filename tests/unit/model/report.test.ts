import { describe, expect, it } from 'vitest';
import { createReference } from '../../../src/model/reference.ts';
import { isUnconfirmed, reportLines } from '../../../src/model/report.ts';
import type { ReferenceData } from '../../../src/schemas/bibliography.ts';
import type { Content } from '../../../src/model/content.ts';
import { libraryOf, makeContent, makeReference } from '../../fixtures/small-content.ts';

const linesOf = (change: (content: Content) => void = () => undefined): string[] => {
  const content = makeContent();
  change(content);
  return reportLines(libraryOf(content), 31);
};

describe('reportLines', () => {
  it('tells how many pages were built and how many words they have', () => {
    const words = libraryOf(makeContent()).all.reduce((sum, page) => sum + page.words, 0);
    expect(linesOf()).toContain(`31 pagina’s, ${words} woorden`);
  });

  it('tells how many quotations were compared', () => {
    expect(linesOf()).toContain('4 citaten letter voor letter vergeleken met hun bron');
  });

  it('counts the terms, and only the works that the site shows', () => {
    expect(linesOf()).toContain('2 begrippen, 4 bronnen');
  });

  it('lists what is missing on a page with its file, however deep it stands', () => {
    const lines = linesOf(({ pages }) => {
      const [page] = pages;
      if (page) {
        page.body =
          '<Missing title="De film">\n\nTekst.\n\n</Missing>\n\n<Nuance title="x">\n\n<Missing title="Het blad">\n\nTekst.\n\n</Missing>\n\n</Nuance>';
      }
    });
    expect(lines.filter((line) => line.includes('content/paginas/over.mdx'))).toEqual([
      '  - De film (content/paginas/over.mdx)',
      '  - Het blad (content/paginas/over.mdx)',
    ]);
  });

  it('lists what the podcast still lacks', () => {
    const lines = linesOf(({ podcast }) => podcast[0]?.data.missing.push('de afleveringen'));
    expect(lines).toContain('  - de afleveringen (content/podcast/wat-een-kans.mdx)');
  });

  it('lists no page on which nothing is missing', () => {
    expect(linesOf().filter((line) => line.includes('.mdx'))).toEqual([]);
  });

  it('names the works that the owner has to confirm', () => {
    const lines = linesOf(({ bibliography }) => {
      bibliography[0] = makeReference({ id: 'zwart-2020', match: 'probable' });
      bibliography[4] = makeReference({
        id: 'genoemd-2002',
        issued: 2002,
        verified: 'memory',
        'named-in-article': 'x',
        'quoted-as': 'artikel',
      });
    });
    expect(lines.at(-1)).toBe('  - bevestiging van 2 bronnen: genoemd-2002, zwart-2020');
  });

  it('asks for no confirmation of a work that the site does not show', () => {
    const lines = linesOf(({ bibliography }) => {
      bibliography[3] = makeReference({ id: 'ongebruikt-2001', issued: 2001, verified: 'memory' });
    });
    expect(lines.at(-1)).not.toContain('ongebruikt-2001');
  });
});

describe('isUnconfirmed', () => {
  it.each<[string, Partial<ReferenceData>, boolean]>([
    ['a work that was seen', {}, false],
    ['a work that was seen and is certainly the one', { match: 'certain' }, false],
    ['a work that was seen and is only probably the one', { match: 'very probable' }, true],
    ['a work that was not found', { match: 'none found' }, true],
    ['a work that is only named in the article', { verified: 'as-named-in-article' }, true],
    ['a work from memory, though certainly the one', { verified: 'memory', match: 'certain' }, true],
  ])('judges %s', (_, data, expected) => {
    expect(isUnconfirmed(createReference(makeReference({ id: 'a', ...data })))).toBe(expected);
  });
});
