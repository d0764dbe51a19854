import { plainReference } from '../../model/format-reference.ts';
import type { Library } from '../../model/library/build-library.ts';
import type { Reference, Term, TextBearer } from '../../model/pages.ts';
import { webAddressOf } from '../../model/reference.ts';
import { addressForPrograms, type Site } from '../../model/site.ts';
import { addresses } from '../../model/urls.ts';
import { jsonLink, jsonPage } from './json-page.ts';
import { jsonText } from './json-text.ts';
import type { ContentFile, JsonLink, JsonReference, JsonTerm } from './shape.ts';

/** The whole content for other programs, as the interface `ContentFile` describes it. */
export function contentJson(library: Library, site: Site): string {
  return `${JSON.stringify(contentFile(library, site))}\n`;
}

export function contentFile(library: Library, site: Site): ContentFile {
  const { strings } = site;
  const { licence, licenceAddress } = strings.packages;
  return {
    version: 2,
    name: strings.site.name,
    address: addressForPrograms(site, addresses.home),
    language: 'nl',
    licence: { name: licence, ...(licenceAddress === undefined ? {} : { address: licenceAddress }) },
    pages: library.all.map((page) => jsonPage(page, site)),
    terms: library.terms.map((term) => jsonTerm(term, site)),
    references: library.references.map((reference) => jsonReference(reference, site)),
  };
}

function jsonTerm(term: Term, site: Site): JsonTerm {
  const linksTo = (pages: readonly TextBearer[]): JsonLink[] => pages.map((page) => jsonLink(page, site));
  return {
    slug: term.slug,
    address: addressForPrograms(site, term.address),
    term: term.term,
    definition: jsonText(term.definition, site),
    synonyms: term.alsoCalled.map((name) => jsonText(name, site)),
    everyday: term.everyday,
    ...(term.english === undefined ? {} : { english: term.english }),
    related: term.related.map(({ slug }) => slug),
    explainedOn: linksTo(term.explainedOn),
    usedOn: linksTo(term.usedOn),
  };
}

/** Fields of the list that are published as they stand; notes for editors are not among them. */
const publishedFields = [
  'issued',
  'title',
  'container-title',
  'publisher',
  'publisher-place',
  'volume',
  'issue',
  'page',
  'DOI',
] as const;

function jsonReference(reference: Reference, site: Site): JsonReference {
  const { data } = reference;
  const known = publishedFields.filter((field) => data[field] !== undefined);
  // A copy has an address that is not printed.
  const url = webAddressOf(data);
  return {
    id: reference.id,
    address: addressForPrograms(site, reference.address),
    type: data.type,
    author: data.author,
    authors: reference.authors,
    year: reference.year,
    ...Object.fromEntries(known.map((field) => [field, data[field]])),
    ...(url === undefined ? {} : { URL: url }),
    language: data.language,
    text: plainReference(reference, site.strings.bibliography),
    usedOn: reference.usedOn.map((page) => jsonLink(page, site)),
  };
}
