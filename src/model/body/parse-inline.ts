import type { PhrasingContent } from 'mdast';
import type { Report } from '../problems.ts';
import { isLinkScheme, schemeNames } from '../urls.ts';
import type { Inline, LinkTarget } from './blocks.ts';
import type { MarkEnglish } from './english.ts';
import { lineOf, parseSyntax, readAttributes } from './syntax.ts';
import { componentRule } from './vocabulary.ts';

export interface InlineContext {
  /** What is being read, for messages: a field of the front matter, or the body. */
  field: string;
  firstLine: number;
  markEnglish: MarkEnglish;
  report: Report;
}

/** Reads a text field of the front matter: one paragraph with inline markup. */
export function parseInline(source: string, context: InlineContext): Inline[] {
  const root = parseSyntax(source.trim(), context.field, context.firstLine, context.report);
  if (!root) return [];
  const [paragraph, ...more] = root.children;
  if (paragraph?.type === 'paragraph' && more.length === 0) return toInlines(paragraph.children, context);
  if (paragraph?.type === 'mdxJsxFlowElement' && more.length === 0) {
    return toInlines([{ ...paragraph, type: 'mdxJsxTextElement' } as PhrasingContent], context);
  }
  context.report({
    field: context.field,
    message: 'dit veld is meer dan één lopende tekst',
    remedy:
      'maak er één alinea van, zonder kopjes, lijsten of witregels (een getal met een punt vooraan maakt een lijst)',
  });
  return [];
}

/** Turns the syntax of running text into the model's own inlines. */
export function toInlines(nodes: readonly PhrasingContent[], context: InlineContext): Inline[] {
  return nodes.flatMap((node) => toInline(node, context));
}

function toInline(node: PhrasingContent, context: InlineContext): Inline[] {
  const line = lineOf(node, context.firstLine);
  switch (node.type) {
    case 'text':
      return context.markEnglish(typographic(node.value.replaceAll(/\s*\n\s*/g, ' ')));
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: toInlines(node.children, context) }];
    case 'break':
      return [{ type: 'break' }];
    case 'link': {
      const children = toInlines(node.children, context);
      const target = toTarget(node.url);
      if (target) return [{ type: 'link', target, children }];
      context.report({
        line,
        field: context.field,
        message: `"${node.url.slice(0, node.url.indexOf(':') + 1)}" is geen soort pagina`,
        remedy: `kies uit: ${schemeNames.join(', ')}`,
      });
      return children;
    }
    case 'mdxJsxTextElement': {
      const attributes = readAttributes(node, line, context.report);
      if (!attributes) return [];
      if (node.name === 'Cite') {
        const page = attributes['page'];
        const refs = (attributes['ref'] ?? '').split(/\s+/).filter(Boolean);
        return [{ type: 'citation', refs, works: [], ...(page ? { page } : {}) }];
      }
      if (node.name === 'Term') {
        return [{ type: 'term', id: attributes['id'] ?? '', children: toInlines(node.children, context) }];
      }
      context.report({
        line,
        field: `<${node.name ?? ''}>`,
        message: componentRule(node.name ?? '') ? 'dit onderdeel kan niet midden in een zin staan' : 'onbekend',
        remedy: 'zet het op een eigen regel, met een witregel ervoor en erna',
      });
      return [];
    }
    default:
      context.report({
        line,
        field: context.field,
        message: `opmaak van het soort "${node.type}" wordt niet ondersteund`,
        remedy: 'gebruik alleen nadruk, vet, links, <Cite/> en <Term>',
      });
      return [];
  }
}

/** An address as an editor writes it: `https://…` or `soort:plek`. Undefined when there is no such kind of page. */
export function toTarget(address: string): LinkTarget | undefined {
  const match = /^([a-z]+):(?!\/\/)(.*)$/.exec(address);
  if (!match?.[1] || match[1] === 'mailto') return { kind: 'external', url: address };
  return isLinkScheme(match[1]) ? { kind: 'internal', scheme: match[1], path: match[2] ?? '' } : undefined;
}

/** A straight apostrophe inside a word becomes a curly one. Quotations are not read here and keep their own. */
function typographic(text: string): string {
  return text.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’');
}
