import { fill } from '../../model/fill.ts';
import type { Library } from '../../model/library/build-library.ts';
import { fullAddress, type Site } from '../../model/site.ts';
import { element, writeXml, type Element } from '../xml/xml.ts';
import { lomNamespace, lomRecord, lomSchema, type RecordedPage } from './lom-record.ts';

/** Pages with a record of their own: every tip, masterclass, variant and work form. */
export function recordedPages(library: Library): RecordedPage[] {
  return library.all.filter(
    (page): page is RecordedPage => page.kind === 'tip' || page.kind === 'masterclass' || page.kind === 'workForm',
  );
}

interface Repository {
  /** Address of this file on the site, from its root. */
  address: string;
  /** Day of the content, as `2026-01-31`. */
  date: string;
}

const oai = 'http://www.openarchives.org/OAI/2.0/';
const staticRepository = `${oai}static-repository`;
const dublinCore = `${oai}oai_dc/`;

/**
 * Every record in one file: a static repository of the Open Archives Initiative, which a gateway can offer to harvesters.
 */
export function oaiRepository(library: Library, site: Site, { address, date }: Repository): string {
  const pages = recordedPages(library);
  const list = (prefix: string, metadata: (page: RecordedPage) => Element): Element =>
    element(
      'ListRecords',
      { metadataPrefix: prefix },
      pages.map((page) =>
        element(
          'oai:record',
          element('oai:header', element('oai:identifier', identifierOf(page, site)), element('oai:datestamp', date)),
          element('oai:metadata', metadata(page)),
        ),
      ),
    );
  return writeXml(
    element(
      'Repository',
      {
        xmlns: staticRepository,
        'xmlns:oai': oai,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${staticRepository} ${staticRepository}.xsd`,
      },
      identify(site, address, date),
      element(
        'ListMetadataFormats',
        format('oai_dc', `${oai}oai_dc.xsd`, dublinCore),
        format('nl_lom', lomSchema, lomNamespace),
      ),
      list('oai_dc', (page) => dublinCoreRecord(page, site)),
      list('nl_lom', (page) => lomRecord(page, site, library.sources)),
    ),
  );
}

function identify(site: Site, address: string, date: string): Element {
  const { strings } = site;
  const { name, tagline } = strings.site;
  return element(
    'Identify',
    element('oai:repositoryName', `${name} ${tagline}`),
    element('oai:baseURL', fullAddress(site, address)),
    element('oai:protocolVersion', '2.0'),
    element('oai:adminEmail', strings.packages.contact),
    element('oai:earliestDatestamp', date),
    element('oai:deletedRecord', 'no'),
    element('oai:granularity', 'YYYY-MM-DD'),
  );
}

function format(prefix: string, schema: string, namespace: string): Element {
  return element(
    'oai:metadataFormat',
    element('oai:metadataPrefix', prefix),
    element('oai:schema', schema),
    element('oai:metadataNamespace', namespace),
  );
}

function identifierOf(page: RecordedPage, site: Site): string {
  return fullAddress(site, page.address);
}

/** The same in the fifteen fields that every harvester knows. */
function dublinCoreRecord(page: RecordedPage, site: Site): Element {
  const { strings } = site;
  return element(
    'oai_dc:dc',
    {
      'xmlns:oai_dc': dublinCore,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xsi:schemaLocation': `${dublinCore} ${oai}oai_dc.xsd`,
    },
    element('dc:title', page.title),
    page.keywords.map((keyword) => element('dc:subject', keyword)),
    element('dc:description', page.description),
    element('dc:publisher', strings.site.name),
    element('dc:type', strings.kinds[page.kind]),
    element('dc:format', 'text/html'),
    element('dc:identifier', identifierOf(page, site)),
    element('dc:language', 'nl'),
    element('dc:rights', fill(strings.packages.licenceText, { licence: strings.packages.licence })),
  );
}
