import type { Masterclass, WorkForm } from '../pages.ts';
import { colophon } from './colophon.ts';
import type { PaperBlock, PaperDocument } from './document.ts';
import { documentTitle, kindName, type DocumentKind } from './title.ts';
import type { Writer } from './writer.ts';

type Own = Pick<PaperDocument, 'heading' | 'blocks'> & Partial<PaperDocument>;

/** A document of a page: what all have alike, and what is its own. */
export function makePaper(page: WorkForm | Masterclass, kind: DocumentKind, writer: Writer, own: Own): PaperDocument {
  const { strings } = writer;
  return {
    title: documentTitle(page, kind, strings),
    kicker: `${strings.kinds[page.kind]} · ${kindName(kind, strings)}`,
    description: page.description,
    keywords: page.keywords,
    ...(page.theme ? { theme: page.theme } : {}),
    hasContents: false,
    facts: [],
    page: page.address,
    colophon: colophon(page, writer),
    ...own,
    blocks: own.blocks.map(withoutOwnOrigin),
  };
}

/** The colophon says that the editors wrote it: a section tells its origin only where that is another. */
function withoutOwnOrigin(block: PaperBlock): PaperBlock {
  if (block.type !== 'heading') return block;
  const { origin, ...heading } = block;
  return origin === 'redactie' ? heading : block;
}
