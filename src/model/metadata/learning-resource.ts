import type { ReferenceData } from '../../schemas/bibliography.ts';
import { walkBlocks } from '../body/blocks.ts';
import type { Page } from '../pages.ts';
import { formatPeople, webAddressOf } from '../reference.ts';
import { fullAddress, type Site } from '../site.ts';
import { addresses, licenceAddress } from '../urls.ts';
import { basisOf, citedBy, type Quoted } from './basis.ts';
import { isoDuration, masterclassesOf, minutesOf, sectorsOf, themeTitleOf } from './audience.ts';
import { resourceTypes, sectorTerms, sources } from './vocabularies.ts';

type Node = { '@type': string } & Record<string, unknown>;

/** What JSON-LD tells about a page: a LearningResource of schema.org. */
export type LearningResource = { '@context': 'https://schema.org' } & Node;

/** A file of a page, to download. */
export interface PageFile {
  /** Address from the root of the site. */
  address: string;
  name: string;
  mediaType: string;
  bytes: number;
}

interface Context {
  site: Site;
  /** The two works that the site quotes. */
  quoted: Quoted;
  /** Those of the page. */
  files: readonly PageFile[];
}

/**
 * How a page can be read: all have text in order under headings. That its text is enough is only said of a page that
 * has nothing else: nobody tested whether a drawing can be missed.
 */
function accessibility({ body, background }: Page): Record<string, unknown> {
  const features = ['highContrastDisplay', 'readingOrder', 'structuralNavigation'];
  const hasDrawings = [...walkBlocks([...body, ...(background?.body ?? [])])].some(({ type }) => type === 'figure');
  return {
    accessMode: hasDrawings ? ['textual', 'visual'] : 'textual',
    ...(hasDrawings ? {} : { accessModeSufficient: 'textual' }),
    accessibilityFeature: hasDrawings ? ['alternativeText', ...features] : features,
    accessibilityHazard: 'none',
  };
}

/** A page as search engines and collections of learning materials read it. */
export function learningResource(page: Page, { site, quoted, files }: Context): LearningResource {
  const { strings } = site;
  const minutes = minutesOf(page);
  const theme = themeTitleOf(page, strings);
  const url = fullAddress(site, page.address);
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    '@id': url,
    url,
    name: page.title,
    description: page.description,
    inLanguage: 'nl-NL',
    isAccessibleForFree: true,
    learningResourceType: [
      strings.kinds[page.kind],
      term(resourceTypes[page.kind], { inDefinedTermSet: sources.learningResourceType }),
    ],
    audience: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
    ...listed(
      'educationalLevel',
      sectorsOf(page).map((sector) => educationalLevel(sectorTerms[sector].level)),
    ),
    ...(minutes === undefined ? {} : { timeRequired: isoDuration(minutes) }),
    ...listed('about', [
      ...(theme === undefined ? [] : [term(theme)]),
      ...page.terms.map(({ term: name, address }) => term(name, { url: fullAddress(site, address) })),
    ]),
    keywords: page.keywords.join(', '),
    isPartOf: [
      { '@type': 'WebSite', name: strings.site.name, url: fullAddress(site, addresses.home) },
      ...masterclassesOf(page).map(({ title, address }) => ({
        '@type': 'LearningResource',
        name: title,
        url: fullAddress(site, address),
      })),
    ],
    publisher: { '@type': 'Organization', name: strings.site.name, url: fullAddress(site, addresses.home) },
    dateModified: strings.downloads.edition,
    ...listed(
      'isBasedOn',
      basisOf(page, quoted).map(({ data }) => work(data)),
    ),
    ...listed(
      'citation',
      citedBy(page, quoted).map(({ data }) => work(data)),
    ),
    ...listed(
      'encoding',
      files.map(({ address, name, mediaType, bytes }) => ({
        '@type': 'MediaObject',
        name,
        contentUrl: fullAddress(site, address),
        encodingFormat: mediaType,
        contentSize: String(bytes),
      })),
    ),
    usageInfo: fullAddress(site, licenceAddress),
    ...(strings.packages.licenceAddress === undefined ? {} : { license: strings.packages.licenceAddress }),
    ...accessibility(page),
  };
}

function work(data: ReferenceData): Node {
  const url = webAddressOf(data);
  return {
    '@type': 'CreativeWork',
    ...(data.title === undefined ? {} : { name: data.title }),
    author: formatPeople(data.author),
    ...(data.issued === undefined ? {} : { datePublished: String(data.issued) }),
    ...(url === undefined ? {} : { url }),
  };
}

function term(name: string, more: Record<string, string> = {}): Node {
  return { '@type': 'DefinedTerm', name, ...more };
}

function educationalLevel({ id, name }: { id: string; name: string }): Node {
  return {
    '@id': `${sources.educationalLevel}/${id}`,
    ...term(name, { termCode: id, inDefinedTermSet: sources.educationalLevel }),
  };
}

/** A field with its values; no field without values. */
function listed(name: string, values: readonly unknown[]): Record<string, unknown> {
  return values.length > 0 ? { [name]: values } : {};
}
