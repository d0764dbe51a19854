import { runsText } from '../../model/document/document.ts';
import type { Slide } from '../../model/deck/deck.ts';
import { ContentError } from '../../model/problems.ts';
import type { Field, Layout, TextStyle } from './layout.ts';
import { foot, layouts } from './layouts.ts';
import { orphanCost, textHeight, widestWord, type Setting } from './measure-text.ts';
import type { slideTexts } from './slide-content.ts';
import { tableHeight } from './table-xml.ts';
import { indentOf, type Paragraph } from './text-xml.ts';

/** A size that is at least this part of another hardly looks smaller. */
const hardlySmaller = 0.8;

/** What stands in the fields of a slide, and whose it is. */
interface Texts {
  fields: ReturnType<typeof slideTexts>;
  origin: string;
}

/**
 * The largest layout of a slide's kind in which all its text fits: programs that open a file do not shrink text. A
 * size that is hardly smaller goes before it when fewer paragraphs then end in a lone word.
 *
 * @param file what a message names: the slides of a page.
 * @throws {ContentError} when the text fits in none.
 */
export function chooseLayout(slide: Slide, texts: Texts, file: string): Layout {
  const candidates = layouts.filter(({ kind }) => kind === slide.layout);
  const fitting = candidates.filter((layout) => overflow(layout, slide, texts) <= 0);
  const [largest = 0] = fitting.map(({ size }) => size);
  const [best] = fitting
    .filter(({ size }) => size >= largest * hardlySmaller)
    .sort((a, b) => orphans(a, texts) - orphans(b, texts) || b.size - a.size);
  if (best) return best;
  const least = Math.ceil(Math.min(...candidates.map((layout) => overflow(layout, slide, texts))));
  throw new ContentError([
    {
      file,
      field: `dia “${runsText(slide.title)}”`,
      message: `de tekst past niet in de opmaak ‘${slide.layout}’: hij is ${least} punten te hoog of te breed`,
      remedy: 'Maak de titel of de tekst van deze dia korter.',
    },
  ]);
}

/** Points by which the text that overflows most is too high or too wide. */
function overflow(layout: Layout, slide: Slide, texts: Texts): number {
  const over = texts.fields.map(({ key, paragraphs }) => {
    const field = layout.fields.find((candidate) => candidate.key === key);
    return field ? fieldOverflow(field, paragraphs) : Infinity;
  });
  const table = layout.fields.find(({ key }) => key === 'table');
  if (slide.layout === 'table' && table) {
    over.push(tableHeight(slide, table.box.width, table.styles[0]?.size ?? layout.size) - table.box.height);
  }
  const { width, height } = layout.isParted ? foot.partedOrigin : foot.origin;
  over.push(textHeight([[{ text: texts.origin }]], toSetting({ size: foot.size }), width) - height);
  return Math.max(...over);
}

/** How bad the ends of paragraphs look that leave a word alone. */
function orphans({ fields }: Layout, texts: Texts): number {
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
