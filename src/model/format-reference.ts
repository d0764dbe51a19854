import type { ReferenceData } from '../schemas/bibliography.ts';
import type { InterfaceStrings } from '../schemas/interface.ts';
import { fill } from './fill.ts';
import type { Reference } from './pages.ts';
import { formatPeople, webAddressOf, webPlaceOf, withoutProtocol } from './reference.ts';

/** The words of the interface that stand in a reference. */
export type ReferenceWording = Pick<
  InterfaceStrings['bibliography'],
  'via' | 'noAddress' | 'unconfirmed' | 'memory' | 'matchNone' | 'matchProbable'
>;

/** A piece of a formatted reference. The texts, one after another, are the whole reference. */
type ReferencePart =
  | { type: 'people'; text: string }
  | { type: 'title' | 'container'; text: string; lang?: 'en' | 'de' }
  | { type: 'address'; text: string; url: string }
  | { type: 'text'; text: string };

/** A reference as the pages that cite a work print it: people, year, title, and its DOI or the site that it stands on. */
export function formatShortReference(reference: Reference): ReferencePart[] {
  const place = webPlaceOf(reference.data);
  return [...titledWork(reference), ...(place ? [text(place)] : [])];
}

/** A reference as a bibliography prints it: people and year, title, where it stands, publisher, address. */
export function formatReference(reference: Reference, wording: ReferenceWording): ReferencePart[] {
  const { data } = reference;
  const parts = titledWork(reference);
  const container = containerOf(data);
  const publisher = [data['publisher-place'], data.publisher].filter(Boolean).join(': ');
  if (container) parts.push({ type: 'container', text: container, ...languageOf(data) }, text(closing(container)));
  if (publisher) parts.push(text(publisher + closing(publisher)));
  const url = webAddressOf(data);
  if (url) {
    if (data.via) parts.push(text(`${fill(wording.via, { whose: data.via })} `));
    parts.push({ type: 'address', text: withoutProtocol(url), url });
  }
  return parts;
}

/** What is not certain about a work, as the bibliography tells it. */
export function referenceNotes({ data }: Reference, wording: ReferenceWording): string[] {
  const isNamedOnly = data.verified === 'as-named-in-article' && data.match === undefined && !data.URL;
  const isProbable = data.match === 'probable' || data.match === 'very probable';
  return [
    !webAddressOf(data) && data.URL && !data['print-url'] && wording.noAddress,
    isNamedOnly && wording.unconfirmed,
    data.verified === 'memory' && wording.memory,
    data.match === 'none found' && wording.matchNone,
    isProbable && wording.matchProbable,
  ].filter((note) => typeof note === 'string');
}

/** A reference with its notes as one line of plain text, addresses in full. */
export function plainReference(reference: Reference, wording: ReferenceWording): string {
  const parts = formatReference(reference, wording).map((part) => (part.type === 'address' ? part.url : part.text));
  return [parts.join('').trim(), ...referenceNotes(reference, wording)].join(' ');
}

/** People and year, then the title where it is known. */
function titledWork({ data, year }: Reference): ReferencePart[] {
  const people: ReferencePart = { type: 'people', text: `${formatPeople(data.author)} (${year})` };
  if (!data.title) return [people, text('. ')];
  return [people, text('. '), { type: 'title', text: data.title, ...languageOf(data) }, text(closing(data.title))];
}

/** The language to mark, which Dutch needs not. */
function languageOf({ language }: ReferenceData): { lang?: 'en' | 'de' } {
  return language === 'nl' ? {} : { lang: language };
}

function containerOf(data: ReferenceData): string {
  const volume = data.volume && (data.issue ? `${data.volume}(${data.issue})` : data.volume);
  return [data['container-title'], volume, data.page].filter(Boolean).join(', ');
}

/** A part ends with a full stop and a space, unless it has a sign of its own. */
function closing(part: string): string {
  return /[?!.]$/.test(part) ? ' ' : '. ';
}

function text(words: string): ReferencePart {
  return { type: 'text', text: words };
}
