import { ExternalHyperlink, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { PaperDocument } from '../../model/document/document.ts';
import type { PaperLabels } from '../../model/document/labels.ts';
import { bare, plain, tab } from './runs.ts';

/**
 * What stands above and below each page: its title, and where it comes from with its number. The first page has its title
 * below, so nothing stands above it.
 */
export function writeEdges(document: PaperDocument, labels: PaperLabels, address: string | undefined) {
  const { title, hasPageNumbers = true } = document;
  const { siteName, page: template } = labels;
  const places: Record<string, TextRun> = {
    '{page}': new TextRun({ children: [PageNumber.CURRENT] }),
    '{total}': new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
  };
  const counted = template.split(/(\{page\}|\{total\})/).map((text) => places[text] ?? plain(text));
  const number = hasPageNumbers ? [tab(), ...counted] : [];
  const footer = (): Footer => {
    const link = address && new ExternalHyperlink({ link: address, children: [plain(bare(address))] });
    const children = [plain(siteName), ...(link ? [plain(' · '), link] : []), ...number];
    return new Footer({ children: [new Paragraph({ style: 'Footer', children })] });
  };
  return {
    headers: { default: new Header({ children: [new Paragraph({ style: 'Header', children: [plain(title)] })] }) },
    footers: { first: footer(), default: footer() },
  };
}
