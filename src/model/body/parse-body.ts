import GithubSlugger from 'github-slugger';
import type { List, Nodes, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { sourceTexts, type SourceText } from '../../schemas/values.ts';
import { walkInlines, type Block, type Inline, type ListItem, type Origin, type Turn } from './blocks.ts';
import { toInlines, type InlineContext } from './parse-inline.ts';
import { lineOf, parseSyntax, plainTextOf, readAttributes } from './syntax.ts';

interface BodyContext extends InlineContext {
  slugger: GithubSlugger;
}

/**
 * Reads the body of an entry: MDX with the closed vocabulary, to typed blocks. Whatever does not fit is reported with
 * its line and left out.
 */
export function parseBody(source: string, context: InlineContext): Block[] {
  const root = parseSyntax(source, context.field, context.firstLine, context.report);
  if (!root) return [];
  return toBlocks(root.children, { ...context, slugger: new GithubSlugger() });
}

function toBlocks(nodes: readonly RootContent[], context: BodyContext): Block[] {
  return nodes.flatMap(unravel).flatMap((node) => toBlock(node, context));
}

/** A paragraph that holds nothing but components is those components: `<Line>…</Line>` alone on its line. */
function unravel(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node];
  const isBlank = (child: Nodes): boolean => child.type === 'text' && child.value.trim() === '';
  const components = node.children.filter((child) => !isBlank(child));
  const areBlocks = components.every(
    (child) => child.type === 'mdxJsxTextElement' && child.name !== 'Cite' && child.name !== 'Term',
  );
  if (components.length === 0 || !areBlocks) return [node];
  return components.map((child) => {
    const element = child as unknown as MdxJsxFlowElement;
    const paragraph = { type: 'paragraph', children: element.children, position: element.position };
    return { ...element, type: 'mdxJsxFlowElement', children: [paragraph as unknown as Paragraph] };
  });
}

function toBlock(node: RootContent, context: BodyContext): Block[] {
  const line = lineOf(node, context.firstLine);
  switch (node.type) {
    case 'paragraph': {
      const children = toInlines(node.children, context);
      return [{ type: 'paragraph', children, origin: originOf(children), line }];
    }
    case 'heading': {
      if (node.depth !== 2 && node.depth !== 3) {
        context.report({
          line,
          field: 'kop',
          message: `een kop van niveau ${node.depth} kan hier niet`,
          remedy: 'gebruik ## voor een kop en ### voor een tussenkop',
        });
        return [];
      }
      const id = context.slugger.slug(plainTextOf(node));
      const children = toInlines(node.children, context);
      return [{ type: 'heading', depth: node.depth, id, children, origin: 'redactie', line }];
    }
    case 'list': {
      const items = toItems(node, context);
      return [{ type: 'list', ordered: node.ordered === true, items, origin: itemsOrigin(items), line }];
    }
    case 'table':
      return [toTable(node, line, context)];
    case 'mdxJsxFlowElement':
      return toComponent(node, line, context);
    default:
      context.report({
        line,
        field: 'tekst',
        message: `"${node.type}" wordt niet ondersteund`,
        remedy: 'gebruik alinea’s, koppen, lijsten, tabellen en de onderdelen uit de handleiding',
      });
      return [];
  }
}

function toItems(list: List, context: BodyContext): ListItem[] {
  return list.children.map((item) => ({ children: toBlocks(item.children, context) }));
}

function toTable(node: Table, line: number, context: BodyContext): Block {
  const [head = [], ...rows] = node.children.map((row) =>
    row.children.map((cell) => toInlines(cell.children, context)),
  );
  return { type: 'table', head, rows, origin: originOf([...head.flat(), ...rows.flat(2)]), line };
}

function toComponent(node: MdxJsxFlowElement, line: number, context: BodyContext): Block[] {
  const attributes = readAttributes(node, line, context.report);
  if (!attributes) return [];
  const common = { origin: 'redactie' as const, line };
  const title = attributes['title'] ?? '';
  const blocks = (): Block[] => toBlocks(node.children, context);
  const misplaced = (remedy: string): Block[] => {
    context.report({ line, field: `<${node.name ?? ''}>`, message: 'de inhoud past niet', remedy });
    return [];
  };
  switch (node.name) {
    case 'Question':
    case 'Nuance':
    case 'Case':
    case 'Task':
    case 'Missing': {
      const type = node.name.toLowerCase() as 'question' | 'nuance' | 'case' | 'task' | 'missing';
      const children = blocks();
      const callout = { title, children, ...common, origin: blocksOrigin(children) };
      return [type === 'nuance' ? { type, id: context.slugger.slug(title), ...callout } : { type, ...callout }];
    }
    case 'Background': {
      const children = blocks();
      return [{ type: 'background', children, ...common, origin: blocksOrigin(children) }];
    }
    case 'Steps':
    case 'Statements': {
      const [list, ...more] = node.children;
      if (list?.type !== 'list' || more.length > 0) return misplaced('zet er precies één lijst in');
      const items = toItems(list, context);
      return node.name === 'Steps'
        ? [{ type: 'steps', items, ...common, origin: itemsOrigin(items) }]
        : [{ type: 'statements', title, items, ...common }];
    }
    case 'Cards': {
      const cards = node.children.flatMap(unravel).flatMap((child) => {
        if (child.type !== 'mdxJsxFlowElement' || child.name !== 'Card') {
          misplaced('zet er alleen <Card title="…"> in');
          return [];
        }
        const values = readAttributes(child, lineOf(child, context.firstLine), context.report);
        return [{ title: values?.['title'] ?? '', children: toBlocks(child.children, context) }];
      });
      return [{ type: 'cards', title, cards, ...common }];
    }
    case 'Quotation': {
      const source = toSource(attributes['source'], line, context);
      const role = attributes['role'];
      const text = plainTextOf(node);
      const speaker = attributes['speaker'] ?? '';
      const inlines = context.markEnglish(text);
      return [{ type: 'quotation', source, speaker, ...(role ? { role } : {}), text, inlines, line, origin: 'bron' }];
    }
    case 'Transcript': {
      const source = toSource(attributes['source'], line, context);
      return [{ type: 'transcript', title, source, turns: toTurns(node, context), line, origin: 'bron' }];
    }
    case 'Figure': {
      const { src = '', alt = '', caption } = attributes;
      return [{ type: 'figure', src, alt, ...(caption ? { caption } : {}), ...common }];
    }
    case 'Cite':
    case 'Term': {
      // Alone on its line it is still running text.
      const children = toInlines([{ ...node, type: 'mdxJsxTextElement' } as PhrasingContent], context);
      return [{ type: 'paragraph', children, origin: originOf(children), line }];
    }
    default:
      return misplaced('dit onderdeel hoort in een ander onderdeel: <Card> in <Cards>, <Line> in <Transcript>');
  }
}

function toTurns(node: MdxJsxFlowElement, context: BodyContext): Turn[] {
  return node.children.flatMap(unravel).flatMap((child) => {
    const line = lineOf(child, context.firstLine);
    if (child.type !== 'mdxJsxFlowElement' || child.name !== 'Line') {
      const remedy = 'zet er alleen <Line speaker="…">…</Line> in';
      context.report({ line, field: '<Transcript>', message: 'de inhoud past niet', remedy });
      return [];
    }
    const { speaker = '', direction } = readAttributes(child, line, context.report) ?? {};
    const text = plainTextOf(child);
    return [{ speaker, ...(direction ? { direction } : {}), text, inlines: context.markEnglish(text), line }];
  });
}

function toSource(value: string | undefined, line: number, context: BodyContext): SourceText {
  const source = sourceTexts.find((name) => name === value);
  if (source) return source;
  context.report({
    line,
    field: 'source',
    message: `"${value ?? ''}" is geen bron van citaten`,
    remedy: `kies uit: ${sourceTexts.join(', ')}`,
  });
  return 'artikel';
}

/** Running text that cites a reference is fact; other text is the site's own. */
function originOf(inlines: readonly Inline[]): Origin {
  for (const inline of walkInlines(inlines)) if (inline.type === 'citation') return 'bron';
  return 'redactie';
}

function blocksOrigin(blocks: readonly Block[]): Origin {
  return blocks.some((block) => block.origin === 'bron') ? 'bron' : 'redactie';
}

function itemsOrigin(items: readonly ListItem[]): Origin {
  return blocksOrigin(items.flatMap((item) => item.children));
}
