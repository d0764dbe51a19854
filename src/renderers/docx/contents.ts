import { FileChild, InternalHyperlink, Paragraph, TextRun, type ParagraphChild } from 'docx';
import type { PaperBlock, PaperDocument, Run } from '../../model/document/document.ts';
import { plain, RawElement, writeRuns } from './runs.ts';

/** Name of the bookmark of a heading, counted from 0. */
export function bookmarkOf(index: number): string {
  return `_Toc${String(index + 1).padStart(6, '0')}`;
}

/**
 * A table of contents that Word can update and that is already filled. It has no page numbers: only a program that lays
 * out the document knows them, and asking Word for them makes it warn whoever opens the file.
 */
export function writeContents({ blocks }: PaperDocument, title: string): FileChild[] {
  const titles = listedTitles(blocks);
  if (titles.length === 0) return [];
  const entries = titles.map((runs, index) => {
    const link = new InternalHyperlink({ anchor: bookmarkOf(index), children: writeRuns(runs) });
    const isLast = index === titles.length - 1;
    const children = [...(index === 0 ? beginField() : []), link, ...(isLast ? [fieldMark('end')] : [])];
    return new Paragraph({ style: 'TOC1', children });
  });
  const gallery = new RawElement('w:docPartObj', {}, [
    new RawElement('w:docPartGallery', { 'w:val': 'Table of Contents' }),
    new RawElement('w:docPartUnique'),
  ]);
  const content = [new Paragraph({ style: 'TOCHeading', children: [plain(title)] }), ...entries];
  return [new ContentControl(new RawElement('w:sdtPr', {}, [gallery]), new RawElement('w:sdtContent', {}, content))];
}

/** Titles of level 1, in the order in which they are written. */
function listedTitles(blocks: readonly PaperBlock[]): Run[][] {
  return blocks.flatMap((block) => {
    const own = 'level' in block && block.level === 1 ? [block.type === 'heading' ? block.runs : block.title] : [];
    return [...own, ...innerBlocks(block).flatMap(listedTitles)];
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
  const instruction = new RawElement('w:instrText', { 'xml:space': 'preserve' }, [' TOC \\o "1-1" \\n \\h ']);
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
