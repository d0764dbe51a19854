import { isoDuration, masterclassesOf, minutesOf, sectorsOf } from '../../model/metadata/audience.ts';
import { resourceTypes, sectorTerms, sources } from '../../model/metadata/vocabularies.ts';
import { basisOf, citedBy, type Quoted } from '../../model/metadata/basis.ts';
import type { Masterclass, Reference, Tip, WorkForm } from '../../model/pages.ts';
import { webAddressOf } from '../../model/reference.ts';
import { fullAddress, type Site } from '../../model/site.ts';
import { licenceAddress as usageAddress, socialPictureAddress } from '../../model/urls.ts';
import { fill } from '../../model/fill.ts';
import { element, writeXml, type Element } from '../xml/xml.ts';

/** A page with something to do, which has a record of its own. */
export type RecordedPage = Tip | Masterclass | WorkForm;

export const lomNamespace = 'http://www.imsglobal.org/xsd/imsmd_v1p2';
export const lomSchema = 'http://www.imsglobal.org/xsd/imsmd_v1p2p4.xsd';

/** A tip is a piece of material; a work form and a masterclass are a lesson of several pieces. */
const aggregationLevels = { tip: '1', workForm: '2', masterclass: '2' } as const;

/** What is in no human language. */
const none = 'x-none';

/** A record of NL-LOM 1.0 as a file. */
export function lomFile(page: RecordedPage, site: Site, quoted: Quoted): string {
  return writeXml(lomRecord(page, site, quoted));
}

/** A record of NL-LOM 1.0, with its fields in the order that its schema asks for. */
export function lomRecord(page: RecordedPage, site: Site, quoted: Quoted): Element {
  return element(
    'lom',
    {
      xmlns: lomNamespace,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${lomNamespace} ${lomSchema}`,
    },
    general(page, site),
    element('metametadata', element('metadatascheme', 'LOMv1.0'), element('metadatascheme', 'nl_lom_v1p0')),
    element('technical', element('format', 'text/html'), element('location', fullAddress(site, page.address))),
    educational(page),
    rights(site),
    relations(page, site, quoted),
    levels(page),
  );
}

function general(page: RecordedPage, site: Site): Element {
  return element(
    'general',
    element('title', langstring(page.title, 'nl')),
    catalogEntry(fullAddress(site, page.address)),
    element('language', 'nl'),
    element('description', langstring(page.description, 'nl')),
    page.keywords.map((keyword) => element('keyword', langstring(keyword, 'nl'))),
    term('aggregationlevel', sources.aggregationLevel, aggregationLevels[page.kind]),
  );
}

function educational(page: RecordedPage): Element {
  const minutes = minutesOf(page);
  return element(
    'educational',
    term('learningresourcetype', sources.learningResourceType, resourceTypes[page.kind]),
    term('intendedenduserrole', sources.intendedEndUserRole, 'teacher'),
    sectorsOf(page).map((sector) => term('context', sources.context, sectorTerms[sector].context)),
    // Of the teachers who use it, not of their pupils.
    element('typicalagerange', langstring('18-', none)),
    minutes === undefined ? [] : element('typicallearningtime', element('datetime', isoDuration(minutes))),
  );
}

function rights(site: Site): Element {
  const { licence, licenceAddress, licenceText } = site.strings.packages;
  const usage = fullAddress(site, usageAddress);
  const description = [fill(licenceText, { licence }), licenceAddress, usage].filter(Boolean).join(' ');
  return element(
    'rights',
    term('cost', sources.cost, 'no'),
    term('copyrightandotherrestrictions', sources.copyright, 'yes'),
    element('description', langstring(description, 'nl')),
  );
}

function relations(page: RecordedPage, site: Site, quoted: Quoted): Element[] {
  const relation = (kind: string, address: string): Element =>
    element('relation', term('kind', sources.relationKind, kind), element('resource', catalogEntry(address)));
  // A work without an address cannot be named here.
  const works = (kind: string, references: readonly Reference[]): Element[] =>
    references.flatMap(({ data }) => {
      const address = webAddressOf(data);
      return address === undefined ? [] : relation(kind, address);
    });
  return [
    ...masterclassesOf(page).map(({ address }) => relation('ispartof', fullAddress(site, address))),
    ...works('isbasedon', basisOf(page, quoted)),
    ...works('references', citedBy(page, quoted)),
    relation('thumbnail', fullAddress(site, socialPictureAddress(page.address))),
  ];
}

function levels(page: RecordedPage): Element {
  return element(
    'classification',
    term('purpose', sources.purpose, 'educational level'),
    sectorsOf(page).map((sector) => {
      const { id, name } = sectorTerms[sector].level;
      return element(
        'taxonpath',
        element('source', langstring(sources.educationalLevel, none)),
        element('taxon', element('id', id), element('entry', langstring(name, 'nl'))),
      );
    }),
  );
}

/** A value with the list that it comes from. */
function term(name: string, source: string, value: string): Element {
  return element(name, element('source', langstring(source, none)), element('value', langstring(value, none)));
}

function catalogEntry(address: string): Element {
  return element('catalogentry', element('catalog', 'URI'), element('entry', langstring(address, none)));
}

function langstring(text: string, language: 'nl' | typeof none): Element {
  return element('langstring', { 'xml:lang': language }, text);
}
