import type { Handout } from '../../schemas/work-form.ts';
import { inlineText, type Block } from '../body/blocks.ts';
import { fill } from '../fill.ts';
import type { WorkForm } from '../pages.ts';
import { partBody } from '../sections.ts';
import type { PaperBlock, Run } from './document.ts';
import { plainRuns } from './runs.ts';
import { kindName } from './title.ts';
import { heading, label, type Writer } from './writer.ts';

/** A section that is printed, with what tells how. */
interface NamedSection {
  handout: Handout;
  blocks: Block[];
}

type Printed = Pick<Handout, 'copies' | 'step'> & Partial<Pick<Handout, 'cut' | 'reader'>>;

/** What is printed for one reader besides the sheet, in the order of the page. */
export function handoutsFor(reader: Handout['reader'], workForm: WorkForm): NamedSection[] {
  return partBody(workForm).handouts.flatMap((blocks) => {
    const [first] = blocks;
    const title = first?.type === 'heading' ? inlineText(first.children) : '';
    const handout = workForm.handouts.find((candidate) => candidate.title === title);
    return handout?.reader === reader ? [{ handout, blocks }] : [];
  });
}

/** A printed section under its heading, which tells how many to print and when to give it. */
export function handoutBlocks({ handout, blocks }: NamedSection, writer: Writer): PaperBlock[] {
  const [first, ...more] = writer.blocks(blocks, 1);
  if (first?.type !== 'heading') throw new Error(`a handout without a heading: ${handout.title}`);
  return [heading(1, first.runs, { ...first, note: printNote(handout, writer) }), ...more];
}

/** "één per groepje · uitdelen bij stap 5 · enkelzijdig, om los te knippen" */
export function printNote({ copies, step, cut, reader = 'deelnemer' }: Printed, { strings }: Writer): string {
  const { documents } = strings;
  const when = reader === 'deelnemer' ? documents.givenAt : documents.usedAt;
  return [copies, step && fill(when, { step }), cut && documents.toCut].filter(Boolean).join(' · ');
}

/** A table of what to print, and with `place` in which document each part is. */
export function printTable(
  parts: readonly { title: Run[]; printed: Printed; place?: string }[],
  { strings }: Writer,
): PaperBlock {
  const { documents: text } = strings;
  const hasPlace = parts.some(({ place }) => place !== undefined);
  const head = [text.part, text.copies, text.when, text.how, ...(hasPlace ? [text.place] : [])];
  const rows = parts.map(({ title, printed: { copies, step, cut }, place }) => [
    title,
    ...[
      copies,
      step ? fill(text.usedAt, { step }) : text.anyTime,
      cut ? text.toCut : text.bothSides,
      ...(hasPlace ? [place ?? ''] : []),
    ].map(plainRuns),
  ]);
  return { type: 'table', head: head.map(plainRuns), rows };
}

/** All that a work form prints, with the documents that hold it. */
export function allPrinted(workForm: WorkForm, writer: Writer): { title: Run[]; printed: Printed; place: string }[] {
  const { strings } = writer;
  const { documents, workForms: text } = strings;
  const named = (reader: Handout['reader'], place: string) =>
    handoutsFor(reader, workForm).map(({ handout }) => ({ title: plainRuns(handout.title), printed: handout, place }));
  return [
    { title: plainRuns(text.sheet), printed: workForm.sheet, place: kindName('sheet', strings) },
    ...named('deelnemer', kindName('handouts', strings)),
    ...named('begeleider', documents.thisGuide),
  ];
}

/** In one line the files with documents of a work form, by their names. */
export function fileNames(
  workForm: WorkForm,
  kinds: readonly ('sheet' | 'handouts' | 'guide')[],
  { strings, setting }: Writer,
): PaperBlock {
  const there = kinds.filter((kind) => kind !== 'handouts' || handoutsFor('deelnemer', workForm).length > 0);
  const names = there.map((kind) => setting.fileName(workForm.address, kind));
  return label(fill(strings.documents.files, { names: new Intl.ListFormat('nl').format(names) }));
}
