import type { Content } from '../content.ts';
import { walkBlocks } from '../body/blocks.ts';
import { bodySections } from '../sections.ts';
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
  for (const page of draft.workForms) {
    const titles = bodySections(page.body).map(({ title }) => title);
    for (const [index, handout] of page.handouts.entries()) {
      if (titles.includes(handout)) continue;
      draft.readers.get(page)?.report({
        field: `handouts[${index + 1}]`,
        message: `er is geen kop "${handout}"`,
        remedy: `neem een kop van ## over, precies zoals hij er staat (${titles.join('; ') || 'de tekst heeft er geen'})`,
      });
    }
  }
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
