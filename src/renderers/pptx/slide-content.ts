import type { InterfaceStrings } from '../../schemas/interface.ts';
import type { Link, Slide, SlideOf } from '../../model/deck/deck.ts';
import { fill } from '../../model/fill.ts';
import { withoutProtocol } from '../../model/reference.ts';
import type { Field } from './layout.ts';
import type { Paragraph } from './text-xml.ts';

type TextKey = Exclude<Field['key'], 'picture' | 'table'>;

/** What stands in each text field of a slide, by reading order. */
export function slideTexts(
  slide: Slide,
  words: InterfaceStrings['slides'],
): { key: TextKey; paragraphs: Paragraph[] }[] {
  const title = { key: 'title' as const, paragraphs: [{ runs: slide.title }] };
  const text = (paragraphs: readonly Paragraph['runs'][]) => ({
    key: 'text' as const,
    paragraphs: paragraphs.map((runs) => ({ runs })),
  });
  switch (slide.layout) {
    case 'title':
      return [title, text([slide.subtitle])];
    case 'section':
    case 'statement':
    case 'picture':
      return [title, text([slide.text])];
    case 'bullets':
    case 'references':
      return [title, text(slide.items)];
    case 'colophon':
      return [title, text(slide.lines)];
    case 'links':
      return [title, { key: 'text', paragraphs: slide.links.flatMap(linkLines) }];
    case 'dialogue':
      return [title, text(slide.questions)];
    case 'workForm':
      return [
        title,
        {
          key: 'minutes',
          paragraphs: [{ runs: [{ text: String(slide.minutes) }] }, { runs: [{ text: words.minutesUnit }], level: 1 }],
        },
        { key: 'text', paragraphs: slide.items.map((runs) => ({ runs, startAt: slide.first })) },
      ];
    case 'quotation':
      return [title, text([slide.runs]), { key: 'speaker', paragraphs: speakerLines(slide, words) }];
    case 'table':
      return [title];
  }
}

function speakerLines(
  { speaker, role, source, part, parts }: SlideOf<'quotation'>,
  words: InterfaceStrings['slides'],
): Paragraph[] {
  const from = parts > 1 ? fill(words.quotationPart, { source, part, parts }) : source;
  return [
    { runs: [{ text: speaker }] },
    ...(role ? [{ runs: [{ text: role }], level: 1 }] : []),
    { runs: [{ text: from }], level: 1 },
  ];
}

/** What is opened, and its address for who types it over. */
function linkLines({ text, url }: Link): Paragraph[] {
  return [{ runs: [{ text, url }] }, { runs: [{ text: withoutProtocol(url), url }], level: 1 }];
}

/** The addresses that a slide opens, each once. */
export function slideLinks(fields: readonly { paragraphs: readonly Paragraph[] }[]): string[] {
  const runs = fields.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.runs));
  return [...new Set(runs.flatMap(({ url }) => url ?? []))];
}

/** Whose the text of a slide is. */
export function originText(
  { origin, works }: Pick<Slide, 'origin' | 'works'>,
  words: InterfaceStrings['slides'],
): string {
  if (works.length > 0) return fill(words.sourceWorks, { works: works.join('; ') });
  return origin === 'bron' ? words.source : words.editorial;
}
