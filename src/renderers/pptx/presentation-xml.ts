import { createHash } from 'node:crypto';
import type { Deck } from '../../model/deck/deck.ts';
import { slideHeight, slideWidth } from './layouts.ts';
import { defaultTextXml, firstMasterId } from './master-xml.ts';
import { notesPage } from './notes-xml.ts';
import { declaration, escapeXml, namespaces, toUnits } from './xml.ts';

/** The first identity that the format leaves to slides. */
const firstSlideId = 256;

/** The presentation. Relation 1 is the master, 2 that of notes, 3 and on the slides. */
export function presentationXml(deck: Deck): string {
  const slides = deck.slides.map((_, index) => `<p:sldId id="${firstSlideId + index}" r:id="rId${index + 3}"/>`);
  return [
    declaration,
    `<p:presentation ${namespaces} saveSubsetFonts="1">`,
    `<p:sldMasterIdLst><p:sldMasterId id="${firstMasterId}" r:id="rId1"/></p:sldMasterIdLst>`,
    '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>',
    `<p:sldIdLst>${slides.join('')}</p:sldIdLst>`,
    `<p:sldSz cx="${toUnits(slideWidth)}" cy="${toUnits(slideHeight)}"/>`,
    `<p:notesSz cx="${toUnits(notesPage.width)}" cy="${toUnits(notesPage.height)}"/>`,
    defaultTextXml,
    chaptersXml(deck),
    '</p:presentation>',
  ].join('');
}

/** The parts of the session, by which the list of slides folds: a facilitator moves or drops a part as a whole. */
function chaptersXml({ title, slides }: Deck): string {
  const chapters: { name: string; ids: number[] }[] = [];
  for (const [index, { chapter }] of slides.entries()) {
    const last = chapters.at(-1);
    if (last?.name === chapter) last.ids.push(firstSlideId + index);
    else chapters.push({ name: chapter, ids: [firstSlideId + index] });
  }
  const sections = chapters.map(({ name, ids }, index) => {
    const list = ids.map((id) => `<p14:sldId id="${id}"/>`).join('');
    return `<p14:section name="${escapeXml(name)}" id="${identity(`${title} ${index}`)}"><p14:sldIdLst>${list}</p14:sldIdLst></p14:section>`;
  });
  return `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${sections.join('')}</p14:sectionLst></p:ext></p:extLst>`;
}

/** An identity as the format wants it, the same for the same name. */
function identity(name: string): string {
  const digits = createHash('sha256').update(name).digest('hex').toUpperCase();
  return `{${[digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20, 32)].join('-')}}`;
}
