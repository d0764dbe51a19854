import type { InterfaceStrings } from '../../schemas/interface.ts';
import type { Slide } from '../../model/deck/deck.ts';
import { fill } from '../../model/fill.ts';
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
    case 'dialogue':
      return [title, text(slide.questions)];
    case 'workForm':
      return [
        title,
        {
          key: 'minutes',
          paragraphs: [{ runs: [{ text: String(slide.minutes) }] }, { runs: [{ text: words.minutesUnit }], level: 1 }],
        },
        text(slide.items),
      ];
    case 'quotation':
      return [title, text([slide.runs]), { key: 'speaker', paragraphs: speakerLines(slide) }];
    case 'table':
      return [title];
  }
}

function speakerLines({ speaker, role, source }: { speaker: string; role?: string; source: string }): Paragraph[] {
  return [
    { runs: [{ text: speaker }] },
    ...(role ? [{ runs: [{ text: role }], level: 1 }] : []),
    { runs: [{ text: source }], level: 1 },
  ];
}

/** Whose the text of a slide is. */
export function originText(
  { origin, works }: Pick<Slide, 'origin' | 'works'>,
  words: InterfaceStrings['slides'],
): string {
  if (works.length > 0) return fill(words.sourceWorks, { works: works.join('; ') });
  return origin === 'bron' ? words.source : words.editorial;
}
