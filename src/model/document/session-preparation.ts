import { fill } from '../fill.ts';
import type { Masterclass, Session, WorkForm } from '../pages.ts';
import { splitSections } from '../sections.ts';
import { runsText, type PaperBlock, type Run } from './document.ts';
import { allPrinted, fileNames, printNote } from './handouts.ts';
import { label, listOf, section, type Writer } from './writer.ts';

/** What to read, print, bring and do before a session: what the session asks, then what each of its work forms asks. */
export function preparationParts(masterclass: Masterclass, session: Session, writer: Writer): PaperBlock[] {
  const { strings } = writer;
  const { masterclasses: text, documents } = strings;
  const { workForms } = masterclass;
  return [
    ...usePart(masterclass, writer),
    ...section(1, documents.toBring, [
      ...writer.list(session.materials),
      ...perWorkForm(workForms, writer, (workForm) => [
        ...listOf([
          ...allPrinted(workForm, writer).map((part) => printedLine(part, writer)),
          ...workForm.materials.map(writer.runs),
        ]),
        fileNames(workForm, ['sheet', 'handouts', 'guide'], writer),
      ]),
    ]),
    ...section(1, text.preparation, [
      ...writer.list(session.preparation),
      ...perWorkForm(workForms, writer, (workForm) => writer.list(workForm.preparation)),
    ]),
  ];
}

/** As on the page: the first section of the text tells how to use the masterclass, in less time too. */
function usePart({ body }: Masterclass, writer: Writer): PaperBlock[] {
  const { strings } = writer;
  const { documents, workForms: text } = strings;
  const [use = []] = splitSections(body);
  return [...writer.blocks(use, 1), label(fill(documents.shortVersions, { variations: text.variations }))];
}

/** "Printen: De rolkaarten · één kaart per deelnemer · uitdelen bij stap 2 · enkelzijdig, om los te knippen" */
function printedLine({ title, printed }: ReturnType<typeof allPrinted>[number], writer: Writer): Run[] {
  const { strings } = writer;
  const words = fill(strings.documents.print, { part: runsText(title) });
  return [{ text: words, bold: true }, { text: ` · ${printNote(printed, writer)}` }];
}

function perWorkForm(
  workForms: readonly WorkForm[],
  writer: Writer,
  partOf: (workForm: WorkForm) => PaperBlock[],
): PaperBlock[] {
  return workForms.flatMap((workForm) => section(2, writer.runs(workForm.heading), partOf(workForm)));
}
