import { FileChild, InternalHyperlink, Paragraph, TextRun, type ParagraphChild } from 'docx';
import type { PaperBlock, PaperDocument } from '../../model/document/document.ts';
import { plain, RawElement, writeRuns } from './runs.ts';

type Heading = Extract<PaperBlock, { type: 'heading' }>;

/** Name of the bookmark of a heading, counted from 0. */
export function bookmarkOf(index: number): string {
  return `_Toc${String(index + 1).padStart(6, '0')}`;
}

/**
 * A table of contents that Word can update and that is already filled. It has no page numbers: only a program that lays
 * out the document knows them, and asking Word for them makes it warn whoever opens the file.
 */
export function writeContents({ blocks }: PaperDocument, title: string): FileChild[] {
  const headings = listedHeadings(blocks);
  if (headings.length === 0) return [];
  const entries = headings.map(({ level, runs }, index) => {
    const link = new InternalHyperlink({ anchor: bookmarkOf(index), children: writeRuns(runs) });
    const isLast = index === headings.length - 1;
    const children = [...(index === 0 ? beginField() : []), link, ...(isLast ? [fieldMark('end')] : [])];
    return new Paragraph({ style: `TOC${level}`, children });
  });
  const gallery = new RawElement('w:docPartObj', {}, [
    new RawElement('w:docPartGallery', { 'w:val': 'Table of Contents' }),
    new RawElement('w:docPartUnique'),
  ]);
  const content = [new Paragraph({ style: 'TOCHeading', children: [plain(title)] }), ...entries];
  return [new ContentControl(new RawElement('w:sdtPr', {}, [gallery]), new RawElement('w:sdtContent', {}, content))];
}

/** Headings of level 1 and 2, in the order in which they are written. */
function listedHeadings(blocks: readonly PaperBlock[]): Heading[] {
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return block.level < 3 ? [block] : [];
    return innerBlocks(block).flatMap(listedHeadings);
  });
}

/** The blocks inside a block, in the order in which they are written. */
export function innerBlocks(block: PaperBlock): PaperBlock[][] {
  switch (block.type) {
    case 'list':
    case 'statements':
      return block.items;
    case 'box':
      return [block.blocks];
    case 'cards':
      return block.cards.map((card) => card.blocks);
    default:
      return [];
  }
}

function beginField(): ParagraphChild[] {
  const instruction = new RawElement('w:instrText', { 'xml:space': 'preserve' }, [' TOC \\o "1-2" \\n \\h \\z ']);
  return [fieldMark('begin'), new TextRun({ children: [instruction] }), fieldMark('separate')];
}

function fieldMark(type: 'begin' | 'separate' | 'end'): ParagraphChild {
  return new TextRun({ children: [new RawElement('w:fldChar', { 'w:fldCharType': type })] });
}

class ContentControl extends FileChild {
  constructor(...children: RawElement[]) {
    super('w:sdt');
    this.root.push(...children);
  }
}
