import type { Content } from '../content.ts';
import { walkBlocks } from '../body/blocks.ts';
import type { WorkForm } from '../pages.ts';
import type { Report } from '../problems.ts';
import { bodySections, holdsHandout, partBody, splitSections } from '../sections.ts';
import type { Draft } from '../library/draft.ts';

/**
 * Rules for one kind of page: a theory page shows what is disputed and rests on two works; the sections that a work form
 * names to hand out exist; drawings exist.
 */
export function checkPages(content: Content, draft: Draft): void {
  for (const page of draft.theory) {
    const report = draft.readers.get(page)?.report;
    if (![...walkBlocks(page.body)].some((block) => block.type === 'nuance')) {
      report?.({
        field: 'tekst',
        message: 'er staat niet wat omstreden is',
        remedy: 'voeg een <Nuance title="Wat omstreden is"> toe',
      });
    }
    if (page.references.length < 2) {
      report?.({
        field: 'tekst',
        message: `de pagina noemt ${page.references.length} bron; een theoriepagina heeft er ten minste twee`,
        remedy: 'verwijs met <Cite ref="…" /> naar de bronnen van de feiten',
      });
    }
  }
  for (const page of draft.workForms) checkHandouts(page, draft.readers.get(page)?.report);
  for (const { figures, report } of draft.readers.values()) {
    for (const { src, line } of figures) {
      if (content.drawings.includes(src)) continue;
      const place = src.lastIndexOf('/') + 1;
      report({
        line,
        field: '<Figure src>',
        message: `de tekening "${src.slice(place)}" bestaat niet`,
        remedy: `zet het bestand in ${src.slice(0, place)} of verbeter de naam`,
      });
    }
  }
}

/** What a work form prints exists and is given at a step that exists; nothing that is printed by itself is left out. */
function checkHandouts(page: WorkForm, report: Report | undefined): void {
  const titles = bodySections(page.body).map(({ title }) => title);
  for (const [index, { title }] of page.handouts.entries()) {
    if (titles.includes(title)) continue;
    report?.({
      field: `handouts[${index + 1}].title`,
      message: `er is geen kop "${title}"`,
      remedy: `neem een kop van ## over, precies zoals hij er staat (${titles.join('; ') || 'de tekst heeft er geen'})`,
    });
  }
  const given = [...page.handouts.map((handout, index) => [`handouts[${index + 1}]`, handout] as const)];
  for (const [field, { step }] of [...given, ['sheet', page.sheet] as const]) {
    if (step === undefined || step <= page.steps.length) continue;
    report?.({
      field: `${field}.step`,
      message: `er is geen stap ${step}; de werkvorm heeft er ${page.steps.length}`,
      remedy: 'noem het nummer van een stap die er is, of laat step weg',
    });
  }
  for (const section of splitSections(partBody(page).page)) {
    const [title] = bodySections(section).map((found) => found.title);
    if (title === undefined || !holdsHandout(section)) continue;
    report?.({
      field: 'handouts',
      message: `onder de kop "${title}" staat iets om te printen, maar de kop staat niet in handouts`,
      remedy: `voeg toe: { title: '${title}', copies: één per deelnemer }`,
    });
  }
}
