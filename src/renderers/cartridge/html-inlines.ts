import type { CitationInline, Inline, LinkTarget } from '../../model/body/blocks.ts';
import { fill } from '../../model/fill.ts';
import { addressOf } from '../../model/urls.ts';
import type { InterfaceStrings } from '../../schemas/interface.ts';
import { escapeXml } from '../xml/xml.ts';

/** What a page in a package needs to know to lead to other pages and to use the words of the interface. */
export interface HtmlContext {
  strings: InterfaceStrings;
  /** A page in the package, or the full address on the site; undefined when nobody knows where that lives. */
  linkTo: (address: string) => string | undefined;
  /** Path to a drawing. */
  drawing: (src: string) => string;
}

/** An element. Attributes without a value stay away. */
export function tag(name: string, attributes: Readonly<Record<string, string | undefined>>, content: string): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeXml(value)}"`,
  );
  return `<${name}${written.join('')}>${content}</${name}>`;
}

/** Running text as HTML. */
export function htmlInlines(inlines: readonly Inline[], context: HtmlContext): string {
  return inlines.map((inline) => htmlInline(inline, context)).join('');
}

function htmlInline(inline: Inline, context: HtmlContext): string {
  switch (inline.type) {
    case 'text':
      return inline.lang ? tag('span', { lang: inline.lang }, escapeXml(inline.text)) : escapeXml(inline.text);
    case 'emphasis':
      return tag('em', {}, htmlInlines(inline.children, context));
    case 'strong':
      return tag('strong', {}, htmlInlines(inline.children, context));
    case 'break':
      return '<br>';
    case 'citation':
      return htmlCitation(inline, context);
    case 'term':
      return link(context.linkTo(addressOf('begrip', inline.id)), htmlInlines(inline.children, context));
    case 'link':
      return link(targetOf(inline.target, context), htmlInlines(inline.children, context));
  }
}

/** A link; its text alone when it leads nowhere. */
export function link(href: string | undefined, content: string): string {
  return href === undefined ? content : tag('a', { href }, content);
}

function htmlCitation({ works, refs, page }: CitationInline, { strings, linkTo }: HtmlContext): string {
  const names = works.map(({ authors, year }, index) => {
    const name = escapeXml(`${authors}, ${year}`);
    const ref = refs[index];
    return link(ref === undefined ? undefined : linkTo(addressOf('bron', ref)), name);
  });
  return `(${names.join('; ')}${page ? escapeXml(fill(strings.bibliography.page, { page })) : ''})`;
}

function targetOf(target: LinkTarget, { linkTo }: HtmlContext): string | undefined {
  return target.kind === 'external' ? target.url : linkTo(addressOf(target.scheme, target.path));
}
