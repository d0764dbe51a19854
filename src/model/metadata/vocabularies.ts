import type { Sector } from '../../schemas/values.ts';
import type { Page } from '../pages.ts';

/** Values of lists that others publish: no record holds a word of our own where such a list exists. */

const purl = 'http://purl.edustandaard.nl/';

/** Where each list is found, as records of NL-LOM name it. */
export const sources = {
  aggregationLevel: `${purl}vdex_aggregationlevel_czp_20060628.xml`,
  learningResourceType: `${purl}vdex_learningresourcetype_czp_20060628.xml`,
  intendedEndUserRole: `${purl}vdex_intendedenduserrole_lomv1p0_20060628.xml`,
  context: `${purl}vdex_context_czp_20060628.xml`,
  cost: `${purl}vdex_cost_lomv1p0_20060628.xml`,
  copyright: `${purl}copyrightsandotherrestrictions_nllom_20131202`,
  relationKind: `${purl}relation_kind_nllom_20131211`,
  purpose: `${purl}vdex_classification_purpose_czp_20060628.xml`,
  educationalLevel: `${purl}begrippenkader`,
} as const;

interface SectorTerm {
  /** In the list of contexts. */
  context: 'PO' | 'VO' | 'BVE' | 'HBO';
  /** In the national framework of concepts, with the name it has there. */
  level: { id: string; name: string };
}

/** The sectors of the site in those lists. Teachers are educated at universities of applied sciences. */
export const sectorTerms: Readonly<Record<Sector, SectorTerm>> = {
  po: { context: 'PO', level: { id: '512e4729-03a4-43a2-95ba-758071d1b725', name: 'Primair onderwijs' } },
  vo: { context: 'VO', level: { id: '2a1401e9-c223-493b-9b86-78f6993b1a8d', name: 'Voortgezet onderwijs' } },
  mbo: { context: 'BVE', level: { id: 'f3ac3fbb-5eae-49e0-8494-0a44855fff25', name: 'MBO' } },
  opleiding: { context: 'HBO', level: { id: 'be140797-803f-4b9e-81cc-5572c711e09c', name: 'Hoger beroepsonderwijs' } },
};

/** What sort of material a page is, in the list of NL-LOM. */
export const resourceTypes = {
  tip: 'professionaliseringsmateriaal',
  masterclass: 'professionaliseringsmateriaal',
  workForm: 'open opdracht',
  theory: 'informatiebron',
  podcast: 'informatiebron',
  page: 'informatiebron',
} as const satisfies Record<Page['kind'], string>;
