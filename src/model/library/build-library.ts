import type { SourceText } from '../../schemas/values.ts';
import { checkLinks } from '../checks/check-links.ts';
import { checkMasterclasses } from '../checks/check-masterclasses.ts';
import { checkOrder } from '../checks/check-order.ts';
import { checkPages } from '../checks/check-pages.ts';
import { checkQuotations } from '../checks/check-quotations.ts';
import { checkTerms } from '../checks/check-terms.ts';
import { checkUnique } from '../checks/check-unique.ts';
import type { Content, LineOf } from '../content.ts';
import { listFiles } from '../../schemas/list-files.ts';
import type { Masterclass, Page, Podcast, Reference, Term, TextPage, Theory, Tip, WorkForm } from '../pages.ts';
import type { Problem } from '../problems.ts';
import { compareReferences, createReference, distinguishYears } from '../reference.ts';
import { allPages, type Draft } from './draft.ts';
import { findSources } from './find-sources.ts';
import { linkRelations } from './link-relations.ts';
import { Lookup } from './lookup.ts';
import { readEntries } from './read-entries.ts';
import { sortContent } from './sort-content.ts';

/** Everything the site publishes, with its relations resolved. Every renderer draws from this. */
export interface Library {
  tips: Tip[];
  /** The four; variants hang below their masterclass. */
  masterclasses: Masterclass[];
  theory: Theory[];
  workForms: WorkForm[];
  podcast: Podcast;
  pages: TextPage[];
  /** From A to Z. */
  terms: Term[];
  /** By author; only works that a page or the glossary cites, that the article names, or that the site quotes. */
  references: Reference[];
  /** The works that the site quotes. */
  sources: Record<SourceText, Reference>;
  /** Every page, variants included. */
  all: Page[];
  quotationsCompared: number;
}

/**
 * Builds the library from the content.
 *
 * @returns the library, or every problem that stops the build when there is at least one.
 */
export function buildLibrary(unsorted: Content): { library: Library; problems: [] } | { problems: Problem[] } {
  const content = sortContent(unsorted);
  const problems: Problem[] = [];
  const library = build(content, problems);
  return library
    ? { library, problems: [] }
    : { problems: problems.map((problem) => withLine(problem, content.lineOf)) };
}

/** The library, or undefined with a report of every problem. */
function build(content: Content, problems: Problem[]): Library | undefined {
  const draft = readEntries(content, problems);
  const references = content.bibliography.map(createReference);
  distinguishYears(references);
  if (!checkNames(content, draft, references, problems)) return undefined;
  const lookup = new Lookup(draft, references, problems);
  linkRelations(content, draft, lookup, problems);

  const readers = [...draft.readers.values(), draft.glossaryReader];
  const uses = readers.flatMap((reader) => reader.quotations);
  const quotationsCompared = checkQuotations(content, uses, problems);
  checkLinks(content, readers, lookup);
  checkPages(content, draft);
  checkOrder(content, problems);
  checkMasterclasses(content.masterclasses, problems);
  const sources = findSources(references, problems);

  const [podcast] = draft.podcast;
  if (!podcast) {
    const remedy = 'zet het bestand content/podcast/wat-een-kans.mdx terug';
    problems.push({ file: 'content/podcast', field: 'map', message: 'er is geen podcast', remedy });
  }
  if (problems.length > 0 || !podcast || !sources) return undefined;

  const all = allPages(draft);
  return {
    tips: withNeighbours(draft.tips),
    masterclasses: withNeighbours(draft.masterclasses.filter((masterclass) => !masterclass.parent)),
    theory: withNeighbours(draft.theory),
    workForms: withNeighbours(draft.workForms),
    podcast,
    pages: draft.pages,
    terms: draft.terms.sort((a, b) => a.term.localeCompare(b.term, 'nl')),
    references: references
      .filter(
        ({ id, usedOn, data }) =>
          usedOn.length > 0 ||
          draft.glossaryReader.mentions.citations.has(id) ||
          data['named-in-article'] !== undefined ||
          data['quoted-as'] !== undefined,
      )
      .sort(compareReferences),
    sources,
    all,
    quotationsCompared,
  };
}

/** A problem that names a field, with the line of that field. */
function withLine(problem: Problem, lineOf: LineOf | undefined): Problem {
  const line = problem.line ?? lineOf?.(problem.file, problem.field);
  return line === undefined ? problem : { ...problem, line };
}

/** Gives each page its neighbours. */
function withNeighbours<T extends { previous?: T; next?: T }>(pages: T[]): T[] {
  for (const [index, page] of pages.entries()) {
    const [previous, next] = [pages[index - 1], pages[index + 1]];
    if (previous) page.previous = previous;
    if (next) page.next = next;
  }
  return pages;
}

/**
 * Whether every entry has a name, title and description of its own. While one has not, everything that refers to it
 * would be reported too, in files without a fault.
 */
function checkNames(content: Content, draft: Draft, references: readonly Reference[], problems: Problem[]): boolean {
  const found: Problem[] = [];
  checkUnique(allPages(draft), found);
  checkLists(content, draft, references, found);
  checkTerms(draft.terms, found);
  problems.push(...found);
  return found.length === 0;
}

/** Names in the lists are unique. */
function checkLists(content: Content, draft: Draft, references: readonly Reference[], problems: Problem[]): void {
  const lists = [
    { file: listFiles.terms, names: draft.terms.map((term) => term.slug), key: 'slug' },
    { file: listFiles.terms, names: draft.terms.map((term) => term.term.toLowerCase()), key: 'term' },
    { file: listFiles.bibliography, names: references.map((reference) => reference.id), key: 'id' },
  ];
  for (const { file, names, key } of lists) {
    for (const [index, name] of names.entries()) {
      if (names.indexOf(name) === index) continue;
      const told = { field: name, message: 'staat er twee keer', remedy: 'haal één van beide weg' };
      // By its name the first of the two would be found.
      problems.push(withLine({ file, ...told }, () => content.lineOf?.(file, `[${index + 1}].${key}`)));
    }
  }
}
