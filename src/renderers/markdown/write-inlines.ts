import type { CitationInline, Inline, LinkTarget } from '../../model/body/blocks.ts';
import { fill } from '../../model/fill.ts';
import { addressOf } from '../../model/urls.ts';
import type { InterfaceStrings } from '../../schemas/interface.ts';
import { escapeText } from './escape.ts';

/** What a file needs to know to name other files and to use the words of the interface. */
export interface Context {
  strings: InterfaceStrings;
  /** Path or address that leads from this file to an address of the site; undefined when nothing does. */
  linkTo: (address: string) => string | undefined;
  /** Path from this file to a drawing. */
  drawing: (src: string) => string;
}

/** Running text as Markdown. */
export function writeInlines(inlines: readonly Inline[], context: Context): string {
  return inlines.map((inline) => writeInline(inline, context)).join('');
}

function writeInline(inline: Inline, context: Context): string {
  switch (inline.type) {
    case 'text':
      return escapeText(inline.text);
    case 'emphasis':
      return `*${writeInlines(inline.children, context)}*`;
    case 'strong':
      return `**${writeInlines(inline.children, context)}**`;
    case 'break':
      return '\\\n';
    case 'citation':
      return writeCitation(inline, context);
    case 'term':
      return link(inline.children, context.linkTo(addressOf('begrip', inline.id)), context);
    case 'link':
      return link(inline.children, targetOf(inline.target, context), context);
  }
}

/** "(Denessen, 2017; Timmermans et al., 2018, p. 3)", each work linked to its entry in the bibliography. */
function writeCitation({ works, refs, page }: CitationInline, { strings, linkTo }: Context): string {
  const names = works.map(({ authors, year }, index) => {
    const name = escapeText(`${authors}, ${year}`);
    const ref = refs[index];
    const destination = ref === undefined ? undefined : linkTo(addressOf('bron', ref));
    return destination === undefined ? name : `[${name}](${destination})`;
  });
  return `(${names.join('; ')}${page ? escapeText(fill(strings.bibliography.page, { page })) : ''})`;
}

function targetOf(target: LinkTarget, { linkTo }: Context): string | undefined {
  return target.kind === 'external' ? target.url : linkTo(addressOf(target.scheme, target.path));
}

/** A link; its text alone when it leads nowhere. */
export function link(children: readonly Inline[], destination: string | undefined, context: Context): string {
  if (destination === undefined) return writeInlines(children, context);
  // In brackets an address may hold parentheses.
  const safe = /[()\s]/.test(destination) ? `<${destination}>` : destination;
  return `[${writeInlines(children, context)}](${safe})`;
}
