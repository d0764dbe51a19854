import { fill } from '../fill.ts';
import type { Tip } from '../pages.ts';
import type { HeadingLevel as Level, PaperBlock } from './document.ts';
import { quotedFrom } from './lower-blocks.ts';
import { section, type Writer } from './writer.ts';

/** A tip in the words of the poster, what research makes of them, what to do today and where to read on. */
export function tipPart(tip: Tip, level: Level, writer: Writer): PaperBlock[] {
  const { strings } = writer;
  const { moments, tips: text } = strings;
  const { name, organisation } = tip.speaker;
  const source = quotedFrom('poster', strings);
  const time = fill(text.actionTime, { moment: moments[tip.moment], minutes: tip.minutes });
  const action = [
    { text: `${text.action}: `, bold: true as const },
    ...writer.runs(tip.action),
    { text: ` (${time})` },
  ];
  const blocks: PaperBlock[] = [
    { type: 'quotation', runs: writer.runs(tip.quotation), speaker: `${name}, ${organisation}`, source },
    ...(tip.caution ? [writer.paragraph(tip.caution)] : []),
    { type: 'paragraph', runs: action },
    ...(tip.link ? [{ type: 'paragraph' as const, runs: [tip.link] }] : []),
  ];
  return section(level, writer.runs(tip.heading), blocks, { isWhole: true, ...writer.pageNote(tip) });
}
