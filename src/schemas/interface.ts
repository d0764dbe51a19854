import { z } from 'astro/zod';
import * as common from './interface/common.ts';
import { downloadStrings } from './interface/downloads.ts';
import { documentsStrings } from './interface/documents.ts';
import { docxStrings } from './interface/docx.ts';
import { filterStrings } from './interface/filter.ts';
import { packagesStrings } from './interface/packages.ts';
import * as pages from './interface/pages.ts';
import { searchStrings } from './interface/search.ts';
import { slidesStrings } from './interface/slides.ts';
import { styleStrings } from './interface/style.ts';
import { socialStrings } from './interface/social.ts';

/** Every Dutch string of the user interface. `{name}` in a string is filled in by the page. */
export const interfaceSchema = z.strictObject({
  site: common.siteStrings,
  nav: common.navStrings,
  footer: common.footerStrings,
  kinds: common.kindsStrings,
  sectors: common.sectorsStrings,
  sectorsShort: common.sectorsShortStrings,
  moments: common.momentsStrings,
  companions: common.companionsStrings,
  phases: common.phasesStrings,
  origins: common.originsStrings,
  blocks: common.blocksStrings,
  units: common.unitsStrings,
  home: pages.homeStrings,
  tips: pages.tipsStrings,
  masterclasses: pages.masterclassesStrings,
  theory: pages.theoryStrings,
  workForms: pages.workFormsStrings,
  background: pages.backgroundStrings,
  podcast: pages.podcastStrings,
  glossary: pages.glossaryStrings,
  bibliography: pages.bibliographyStrings,
  about: pages.aboutStrings,
  downloads: downloadStrings,
  search: searchStrings,
  filter: filterStrings,
  style: styleStrings,
  social: socialStrings,
  documents: documentsStrings,
  packages: packagesStrings,
  docx: docxStrings,
  slides: slidesStrings,
});
export type InterfaceStrings = z.infer<typeof interfaceSchema>;
