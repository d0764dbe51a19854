import type { ReferenceData } from '../../schemas/bibliography.ts';
import type { SourceText } from '../../schemas/values.ts';
import type { Page, Reference } from '../pages.ts';
import { formatPeople, webAddressOf } from '../reference.ts';
import { fullAddress, type Site } from '../site.ts';
import { addresses } from '../urls.ts';
import { isoDuration, masterclassesOf, minutesOf, sectorsOf, themeTitleOf } from './audience.ts';
import { resourceTypes, sectorTerms, sources } from './vocabularies.ts';

type Node = { '@type': string } & Record<string, unknown>;

/** What JSON-LD tells about a page: a LearningResource of schema.org. */
export type LearningResource = { '@context': 'https://schema.org' } & Node;

/** How the pages of this site can be read. All have text in order under headings, and text for every drawing. */
const accessibility = {
  accessMode: 'textual',
  accessModeSufficient: 'textual',
  accessibilityFeature: ['alternativeText', 'highContrastDisplay', 'readingOrder', 'structuralNavigation'],
  accessibilityHazard: 'none',
};

/**
 * A page as search engines and collections of learning materials read it.
 *
 * @param quoted the two works that the site quotes.
 */
export function learningResource(
  page: Page,
  site: Site,
  quoted: Readonly<Record<SourceText, Reference>>,
): LearningResource {
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
    ...listed(
      'isBasedOn',
      basis(page, quoted).map(({ data }) => work(data)),
    ),
    ...(strings.packages.licenceAddress === undefined ? {} : { license: strings.packages.licenceAddress }),
    ...accessibility,
  };
}

/** Works that a page goes back to: the source that gave it its words, and every work that it cites. */
function basis({ kind, references }: Page, quoted: Readonly<Record<SourceText, Reference>>): Reference[] {
  const own = { tip: quoted.poster, podcast: quoted.poster, masterclass: quoted.artikel };
  const first = kind in own ? [own[kind as keyof typeof own]] : [];
  return [...new Set([...first, ...references])];
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
