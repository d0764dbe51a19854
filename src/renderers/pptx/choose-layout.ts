import type { InterfaceStrings } from '../../schemas/interface.ts';
import { runsText } from '../../model/document/document.ts';
import type { PlacedSlide } from '../../model/deck/deck.ts';
import { ContentError, type Problem } from '../../model/problems.ts';
import type { Field, Layout, TextStyle } from './layout.ts';
import { foot, layouts } from './layouts.ts';
import { orphanCost, textHeight, widestWord, type Setting } from '../../model/deck/measure-text.ts';
import type { slideTexts } from './slide-content.ts';
import { tableHeight } from './table-xml.ts';
import { indentOf, type Paragraph } from './text-xml.ts';

/** A size that is at least this part of another hardly looks smaller. */
const hardlySmaller = 0.85;

/** A slide with what stands in its fields, and whose it is. */
export interface FilledSlide {
  slide: PlacedSlide;
  fields: ReturnType<typeof slideTexts>;
  origin: string;
}

/** A slide with the layout that it is set in. */
export type SetSlide = FilledSlide & { layout: Layout };

/**
 * A layout for each slide: the largest of its kind in which all its text fits, and that of the other slides of its
 * series, as programs that open a file do not shrink text. A size that is hardly smaller goes before it when fewer
 * paragraphs then end in a lone word.
 *
 * @throws {ContentError} when a text fits in none.
 */
export function chooseLayouts(
  slides: readonly FilledSlide[],
  { layouts: names }: InterfaceStrings['slides'],
): SetSlide[] {
  const groups = Map.groupBy(slides, ({ slide }) => `${slide.layout} ${slide.series}`);
  const chosen = new Map<FilledSlide, Layout>();
  const problems: Problem[] = [];
  for (const group of groups.values()) {
    const best = bestLayout(group);
    if (best) for (const filled of group) chosen.set(filled, best);
    else problems.push(...group.flatMap((filled) => tooLong(filled, names[filled.slide.layout])));
  }
  if (problems.length > 0) throw new ContentError(problems);
  return slides.flatMap((filled) => {
    const layout = chosen.get(filled);
    return layout ? [{ ...filled, layout }] : [];
  });
}

function candidates({ slide }: FilledSlide): Layout[] {
  return layouts.filter(({ kind }) => kind === slide.layout);
}

function bestLayout(group: readonly FilledSlide[]): Layout | undefined {
  const fitting = group[0] ? candidates(group[0]).filter((layout) => leastRoom(layout, group) <= 0) : [];
  const [largest = 0] = fitting.map(({ size }) => size);
  // A list of works is looked up, not read.
  const cost = (layout: Layout): number =>
    layout.kind === 'references' ? 0 : group.reduce((sum, texts) => sum + orphans(layout, texts), 0);
  return fitting
    .filter(({ size }) => size >= largest * hardlySmaller)
    .sort((a, b) => cost(a) - cost(b) || b.size - a.size)[0];
}

function leastRoom(layout: Layout, group: readonly FilledSlide[]): number {
  return Math.max(...group.map((filled) => overflow(layout, filled)));
}

function tooLong(filled: FilledSlide, name: string): Problem[] {
  const { slide } = filled;
  const least = Math.ceil(Math.min(...candidates(filled).map((layout) => overflow(layout, filled))));
  if (least <= 0) return [];
  return [
    {
      file: slide.file,
      field: `dia “${runsText(slide.title)}”`,
      message: `de tekst past niet in de opmaak ‘${name}’: hij is ${least} punten te hoog of te breed`,
      remedy: 'Maak de titel of de tekst van deze dia korter.',
    },
  ];
}

/** Points by which the text that overflows most is too high or too wide. */
function overflow(layout: Layout, { slide, fields, origin }: FilledSlide): number {
  const over = fields.map(({ key, paragraphs }) => {
    const field = layout.fields.find((candidate) => candidate.key === key);
    return field ? fieldOverflow(field, paragraphs) : Infinity;
  });
  const table = layout.fields.find(({ key }) => key === 'table');
  if (slide.layout === 'table' && table) {
    over.push(tableHeight(slide, table.box.width, table.styles[0]?.size ?? layout.size) - table.box.height);
  }
  const { width, height } = layout.isParted ? foot.partedOrigin : foot.origin;
  over.push(textHeight([[{ text: origin }]], toSetting({ size: foot.size }), width) - height);
  return Math.max(...over);
}

/** How bad the ends of paragraphs look that leave a word alone. */
function orphans({ fields }: Layout, texts: FilledSlide): number {
  const costs = texts.fields.flatMap(({ key, paragraphs }) => {
    const field = fields.find((candidate) => candidate.key === key);
    return paragraphs.map(({ runs, level = 0 }) => {
      const style = field?.styles[level];
      return field && style ? orphanCost(runs, toSetting(style), field.box.width) : 0;
    });
  });
  return costs.reduce((sum, cost) => sum + cost, 0);
}

function fieldOverflow({ box, styles }: Field, paragraphs: readonly Paragraph[]): number {
  const byLevel = styles.map((style, level) => ({
    setting: toSetting(style),
    texts: paragraphs.filter((paragraph) => (paragraph.level ?? 0) === level).map(({ runs }) => runs),
  }));
  const height = byLevel.reduce(
    (sum, { setting, texts }) => sum + (texts.length > 0 ? textHeight(texts, setting, box.width) : 0),
    0,
  );
  const widest = byLevel.flatMap(({ setting, texts }) =>
    texts.map((runs) => widestWord(runs, setting) + setting.indent - box.width),
  );
  return Math.max(height - box.height, ...widest);
}

function toSetting(style: TextStyle): Setting {
  const { size, bold = false, spacing = 1, before = 0 } = style;
  return { size, bold, spacing, before, indent: indentOf(style) };
}
