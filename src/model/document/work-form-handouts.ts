import { fill } from '../fill.ts';
import type { WorkForm } from '../pages.ts';
import type { PaperBlock, PaperDocument } from './document.ts';
import { handoutBlocks, handoutsFor, printTable } from './handouts.ts';
import { makePaper } from './paper.ts';
import { referenceSection } from './references.ts';
import { plainRuns } from './runs.ts';
import type { PaperSetting } from './setting.ts';
import { section, Writer } from './writer.ts';

/**
 * What participants of a work form are given, each on paper of its own: a sheet may hold what others must not read.
 * Absent when there is nothing to give.
 */
export function workFormHandouts(workForm: WorkForm, setting: PaperSetting): PaperDocument | undefined {
  const handouts = handoutsFor('deelnemer', workForm);
  if (handouts.length === 0) return undefined;
  const writer = new Writer(setting);
  const { strings } = setting;
  const { documents, workForms: text } = strings;
  const parts = handouts.map(({ handout }) => ({ title: plainRuns(handout.title), printed: handout }));
  return makePaper(workForm, 'handouts', writer, {
    heading: writer.runs(workForm.heading),
    lead: plainRuns(documents.handoutsLead),
    description: fill(text.handoutsDescription, { title: workForm.title }),
    hasPageNumbers: false,
    blocks: [
      ...section(1, documents.toPrint, [printTable(parts, writer)]),
      ...handouts.flatMap((handout): PaperBlock[] => {
        const own = new Writer(setting);
        const blocks = handoutBlocks(handout, own);
        const sources = referenceSection(2, own.cited, setting, 'participant');
        return [{ type: 'pageBreak', isRightHand: true }, ...blocks, ...sources];
      }),
    ],
  });
}
