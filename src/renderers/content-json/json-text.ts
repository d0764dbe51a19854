import type { Block, Inline } from '../../model/body/blocks.ts';
import { addressForPrograms, type Site } from '../../model/site.ts';
import { drawingPath } from '../../model/drawing-path.ts';
import { addressOf } from '../../model/urls.ts';
import type { JsonBlock, JsonInline, JsonText } from './shape.ts';

/** Running text for a file: neighbours without marks are one string. */
export function jsonText(inlines: readonly Inline[], site: Site): JsonText {
  const parts: JsonInline[] = [];
  for (const inline of inlines) {
    const part = jsonInline(inline, site);
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  if (parts.length === 0) return '';
  const [only] = parts;
  return parts.length === 1 && typeof only === 'string' ? only : parts;
}

function jsonInline(inline: Inline, site: Site): JsonInline {
  switch (inline.type) {
    case 'text':
      return inline.lang ? { type: 'english', text: inline.text } : inline.text;
    case 'emphasis':
    case 'strong':
      return { type: inline.type, text: jsonText(inline.children, site) };
    case 'link': {
      const { target } = inline;
      const address =
        target.kind === 'external' ? target.url : addressForPrograms(site, addressOf(target.scheme, target.path));
      return { type: 'link', address, text: jsonText(inline.children, site) };
    }
    case 'term':
      return { type: 'term', term: inline.id, text: jsonText(inline.children, site) };
    case 'citation':
      return { type: 'citation', references: inline.refs, ...(inline.page ? { page: inline.page } : {}) };
    case 'break':
      return { type: 'break' };
  }
}

export function jsonBlocks(blocks: readonly Block[], site: Site): JsonBlock[] {
  return blocks.flatMap((block) => jsonBlock(block, site));
}

function jsonBlock(block: Block, site: Site): JsonBlock[] {
  const { origin } = block;
  const items = (list: readonly { children: Block[] }[]): JsonBlock[][] =>
    list.map(({ children }) => jsonBlocks(children, site));
  switch (block.type) {
    case 'heading':
      return [{ type: 'heading', origin, level: block.depth, text: jsonText(block.children, site) }];
    case 'paragraph':
      return [{ type: 'paragraph', origin, text: jsonText(block.children, site) }];
    case 'list':
      return [{ type: 'list', origin, ordered: block.ordered, items: items(block.items) }];
    case 'steps':
      return [{ type: 'steps', origin, ordered: true, items: items(block.items) }];
    case 'statements':
      return [{ type: 'statements', origin, title: block.title, items: items(block.items) }];
    case 'table': {
      const cells = (row: readonly Inline[][]): JsonText[] => row.map((cell) => jsonText(cell, site));
      return [{ type: 'table', origin, head: cells(block.head), rows: block.rows.map(cells) }];
    }
    case 'quotation': {
      const { speaker, role, source } = block;
      const text = jsonText(block.inlines, site);
      return [{ type: 'quotation', origin, text, speaker, ...(role === undefined ? {} : { role }), source }];
    }
    case 'transcript': {
      const turns = block.turns.map(({ speaker, direction, inlines }) => ({
        speaker,
        ...(direction === undefined ? {} : { direction }),
        text: jsonText(inlines, site),
      }));
      return [{ type: 'transcript', origin, title: block.title, source: block.source, turns }];
    }
    case 'question':
    case 'nuance':
    case 'case':
    case 'task':
    case 'missing':
      return [{ type: block.type, origin, title: block.title, blocks: jsonBlocks(block.children, site) }];
    case 'cards': {
      const cards = block.cards.map(({ title, children }) => ({ title, blocks: jsonBlocks(children, site) }));
      return [{ type: 'cards', origin, title: block.title, cards }];
    }
    case 'background':
      // It only tells where the site shows its blocks.
      return jsonBlocks(block.children, site);
    case 'figure': {
      const { src, alt, caption } = block;
      return [{ type: 'figure', origin, file: drawingPath(src), alt, ...(caption === undefined ? {} : { caption }) }];
    }
  }
}
