import type { InterfaceStrings } from '../../schemas/interface.ts';
import { withoutProtocol } from '../reference.ts';
import type { Link, Slide } from './deck.ts';
import { plain } from './slide-text.ts';

/** What a page opens outside the site, each address once; none without links. */
export function linkSlides(
  page: { title: string },
  chapter: string,
  links: readonly Link[],
  { slides: words }: InterfaceStrings,
): Slide[] {
  const known = new Map(links.map((link) => [link.url, link]));
  if (known.size === 0) return [];
  const told = [...known.values()].map(({ text, url }) => [{ text: `${text} (${withoutProtocol(url)})` }]);
  return [
    {
      layout: 'links',
      chapter,
      title: plain(words.links, { title: page.title }),
      links: [...known.values()],
      notes: [plain(words.linksNote), ...told],
      origin: 'redactie',
      works: [],
    },
  ];
}
