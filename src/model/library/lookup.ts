import type { Masterclass, Reference, Term, Theory, Tip, WorkForm } from '../pages.ts';
import { nearestWord, type Problem } from '../problems.ts';
import type { Place } from '../mentions.ts';
import type { Draft } from './draft.ts';

/** What can be referred to, by the name that editors use for it. */
interface Targets {
  tip: Tip;
  masterclass: Masterclass;
  theorie: Theory;
  werkvorm: WorkForm;
  begrip: Term;
  bron: Reference;
}
export type TargetKind = keyof Targets;

/** Finds entries by slug. What is not found is reported with the nearest existing name. */
export class Lookup {
  readonly #maps: { [Kind in TargetKind]: Map<string, Targets[Kind]> };
  readonly #problems: Problem[];

  constructor(draft: Draft, references: readonly Reference[], problems: Problem[]) {
    this.#problems = problems;
    this.#maps = {
      tip: bySlug(draft.tips),
      masterclass: bySlug(draft.masterclasses),
      theorie: bySlug(draft.theory),
      werkvorm: bySlug(draft.workForms),
      begrip: bySlug(draft.terms),
      bron: new Map(references.map((reference) => [reference.id, reference])),
    };
  }

  /** The entry, or undefined without a report. */
  get<Kind extends TargetKind>(kind: Kind, slug: string): Targets[Kind] | undefined {
    const map: Map<string, Targets[Kind]> = this.#maps[kind];
    return map.get(slug);
  }

  find<Kind extends TargetKind>(kind: Kind, slug: string, file: string, place: Place): Targets[Kind] | undefined {
    const found = this.get(kind, slug);
    if (found) return found;
    const nearest = nearestWord(slug, this.#maps[kind].keys());
    this.#problems.push({
      file,
      ...place,
      message: `"${slug}" bestaat niet als ${kind}`,
      remedy: nearest ? `bedoel je "${nearest}"?` : `maak deze ${kind} aan, of haal de verwijzing weg`,
    });
    return undefined;
  }

  /** The entries of a list, each reported at its own place in the field. */
  findAll<Kind extends TargetKind>(kind: Kind, slugs: Iterable<string>, file: string, field: string): Targets[Kind][] {
    return [...slugs].flatMap((slug, index) => this.find(kind, slug, file, { field: `${field}[${index + 1}]` }) ?? []);
  }
}

/** What a reader remembers, found: each name at the place where it first stands. */
export function findMentions<Kind extends TargetKind>(
  lookup: Lookup,
  kind: Kind,
  mentions: ReadonlyMap<string, Place>,
  file: string,
): Targets[Kind][] {
  return [...mentions].flatMap(([slug, place]) => lookup.find(kind, slug, file, place) ?? []);
}

export function isTargetKind(scheme: string): scheme is TargetKind {
  return ['tip', 'masterclass', 'theorie', 'werkvorm', 'begrip', 'bron'].includes(scheme);
}

function bySlug<T extends { slug: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.slug, item]));
}

export function addOnce<T>(items: T[], item: T): void {
  if (!items.includes(item)) items.push(item);
}
