import { describe, expect, it } from 'vitest';
import { runsText, type PaperDocument } from '../../../../src/model/document/document.ts';
import { documentsOf } from '../../../../src/model/document/documents.ts';
import { paperSetting } from '../../../fixtures/paper-setting.ts';
import { walkPaper } from '../../../fixtures/paper-text.ts';
import { libraryOf, makeContent } from '../../../fixtures/small-content.ts';

const siteUrl = 'https://www.site.test/kansen/';

/** The document of one kind of the page with a slug. */
function documentOf(slug: string, kind: string, place: { siteUrl?: string }): PaperDocument {
  const documents = documentsOf(libraryOf(makeContent()), { ...paperSetting(), ...place });
  const found = documents.find((candidate) => candidate.kind === kind && candidate.page.slug === slug);
  if (!found) throw new Error(`no ${kind} of ${slug}`);
  return found.document;
}

/** All addresses in the text of a document. */
const urlsOf = ({ blocks, colophon = [] }: PaperDocument): string[] =>
  [...[...walkPaper(blocks)].flatMap((block) => (block.type === 'paragraph' ? block.runs : [])), ...colophon.flat()]
    .flatMap(({ url }) => url ?? [])
    .filter((url) => url.includes('site.test'));

describe('a document of a site whose address is known', () => {
  it('leads to the theory and the tips of a work form, to what the licence means and to its page', () => {
    expect(urlsOf(documentOf('gesprek', 'guide', { siteUrl }))).toEqual([
      'https://www.site.test/kansen/theorie/kapitaal/',
      'https://www.site.test/kansen/tips/kijk/',
      'https://www.site.test/kansen/over/',
      'https://www.site.test/kansen/werkvormen/gesprek/',
    ]);
  });

  it('has below the title of a tip where that is', () => {
    const headings = documentOf('begrip', 'handout', { siteUrl }).blocks.filter((block) => block.type === 'heading');
    expect(headings.flatMap(({ note }) => note ?? [])).toContain('site.test/kansen/tips/kijk/');
  });
});

describe('a document of a site whose address nobody knows', () => {
  it('has no address of the site', () => {
    const guide = documentOf('gesprek', 'guide', {});
    expect(guide.colophon?.flat().flatMap(({ url }) => url ?? [])).toEqual([]);
  });

  it('tells its edition in Dutch, its licence and who wrote it', () => {
    const lines = documentOf('gesprek', 'guide', {}).colophon?.map(runsText);
    expect(lines).toEqual([
      'Van de redactie van deze site, behalve waar een bron of een spreker bij staat.',
      'Uitgave van 31 januari 2026. Licentie van de teksten: nog vast te stellen. Zolang die er niet is, blijven alle rechten bij de makers. Meer daarover staat op de pagina ‘Over deze site’, onder Licentie.',
    ]);
  });
});

describe('the origin of a section', () => {
  it('stands beside its title only where it is not the editors', () => {
    const origins = documentOf('begrip', 'script', {}).blocks.flatMap((block) =>
      block.type === 'heading' ? (block.origin ?? []) : [],
    );
    expect(new Set(origins)).toEqual(new Set(['bron']));
  });
});
