import type { Person, ReferenceData } from '../schemas/bibliography.ts';
import { letterOf } from './alphabet.ts';
import type { Reference } from './pages.ts';
import { addresses, letterAddress } from './urls.ts';

/** An entry of the bibliography, ready to be cited. */
export function createReference(data: ReferenceData): Reference {
  const authors = shortAuthors(data.author);
  return {
    id: data.id,
    address: `${letterAddress(addresses.bibliography, letterOf(authors))}#${data.id}`,
    data,
    authors,
    year: data.issued === undefined ? 'z.d.' : String(data.issued),
    people: data.author,
    usedOn: [],
  };
}

/**
 * Makes works with the same authors and year tell-apart: "2017a" and "2017b", "z.d.-a" and "z.d.-b", by their id, so that
 * a citation names one work.
 */
export function distinguishYears(references: readonly Reference[]): void {
  const groups = Map.groupBy(references, ({ authors, year }) => `${authors} ${year}`);
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    const sorted = [...group].sort((a, b) => a.id.localeCompare(b.id));
    for (const [index, reference] of sorted.entries()) {
      const letter = String.fromCharCode('a'.charCodeAt(0) + index);
      reference.year += reference.data.issued === undefined ? `-${letter}` : letter;
    }
  }
}

/** Authors as in a citation in the text: one, two with "en", or the first with "et al." */
function shortAuthors(people: readonly Person[]): string {
  const [first, second] = people.map((person) => ('literal' in person ? person.literal : person.family));
  if (people.length > 2) return `${first ?? ''} et al.`;
  return second === undefined ? (first ?? '') : `${first ?? ''} en ${second}`;
}

/** Order of a bibliography: by first author, then by year; Dutch prefixes ("Van") count as in the name given. */
export function compareReferences(a: Reference, b: Reference): number {
  return a.authors.localeCompare(b.authors, 'nl') || a.year.localeCompare(b.year) || a.id.localeCompare(b.id);
}

/** All authors, as in a bibliography: "Van Vijfeijken, M., Keun, E. & Buijs, E." */
export function formatPeople(people: readonly Person[]): string {
  const names = people.map((person) => {
    if ('literal' in person) return person.literal;
    return person.given === undefined ? person.family : `${person.family}, ${initialsOf(person.given)}`;
  });
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} & ${last}` : last;
}

function initialsOf(given: string): string {
  return given
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((name) => `${name[0] ?? ''}.`)
    .join(' ');
}

/** The address to print: the DOI, else the page, else nothing when only a copy is known. */
export function webAddressOf(data: ReferenceData): string | undefined {
  if (data.DOI) return `https://doi.org/${data.DOI}`;
  return data['print-url'] ? data.URL : undefined;
}

/** Where on the web a work stands, in short: its DOI, else the site. */
export function webPlaceOf(data: ReferenceData): string | undefined {
  const address = webAddressOf(data);
  if (!address) return undefined;
  return withoutProtocol(data.DOI ? address : new URL(address).host);
}

/** An address as people write it down. */
export function withoutProtocol(address: string): string {
  return address.replace(/^(https?:\/\/)?(www\.)?/, '');
}
