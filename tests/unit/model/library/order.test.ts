import { describe, expect, it } from 'vitest';
import type { Content } from '../../../../src/model/content.ts';
import type { Library } from '../../../../src/model/library/build-library.ts';
import { bySlug, libraryOf, makeContent, makeTip } from '../../../fixtures/small-content.ts';

/** The small content with three tips about the same things, and its two sources named. */
function orderContent(): Content {
  const content = makeContent();
  content.tips = [1, 2, 3].map((order) =>
    makeTip({
      slug: { 1: 'kijk', 2: 'film' }[order] ?? 'derde',
      order,
      action: 'Zoek <Term id="startpositie">de start</Term> <Cite ref="zwart-2020" />.',
    }),
  );
  return content;
}

/** The same content as a loader may give it: entries moved round, `by` places. */
function moved(content: Content, by: number): Content {
  const move = <Item>(items: Item[]): Item[] => [
    ...items.slice(by % items.length),
    ...items.slice(0, by % items.length),
  ];
  return {
    ...content,
    tips: move(content.tips),
    masterclasses: move(content.masterclasses),
    theory: move(content.theory),
    workForms: move(content.workForms),
    pages: move(content.pages),
  };
}

const slugs = (pages: readonly { slug: string }[]): string[] => pages.map(({ slug }) => slug);

/** Every related list of the library, by name. */
function relations(library: Library): Record<string, string[]> {
  const { tips, masterclasses, theory, workForms, references, terms, all } = library;
  const lists: Record<string, string[]> = { tips: slugs(tips), all: slugs(all), theory: slugs(theory) };
  for (const page of masterclasses) {
    lists[`${page.slug}, tips`] = slugs(page.tips);
    lists[`${page.slug}, theory`] = slugs(page.theory);
    lists[`${page.slug}, work forms`] = slugs(page.workForms);
    lists[`${page.slug}, neighbours`] = slugs([page.previous, page.next].filter((other) => other !== undefined));
  }
  for (const page of [...theory, ...workForms]) {
    lists[`${page.slug}, tips`] = slugs(page.tips);
    lists[`${page.slug}, masterclasses`] = slugs(page.masterclasses);
  }
  for (const { id, usedOn } of references) lists[`${id}, used on`] = slugs(usedOn);
  for (const { slug, usedOn } of terms) lists[`${slug}, used on`] = slugs(usedOn);
  return lists;
}

describe('the order of relations', () => {
  it.each([1, 2, 3])('does not depend on the order in which entries are read (moved %i places)', (by) => {
    const expected = relations(libraryOf(orderContent()));
    expect(relations(libraryOf(moved(orderContent(), by)))).toEqual(expected);
  });

  it('does not depend on the direction in which entries are read', () => {
    const content = orderContent();
    const { tips, masterclasses, theory, workForms } = content;
    for (const list of [tips, masterclasses, theory, workForms]) list.reverse();
    expect(relations(libraryOf(content))).toEqual(relations(libraryOf(orderContent())));
  });

  it('is that of the pages themselves', () => {
    const library = libraryOf(moved(orderContent(), 1));
    expect(slugs(bySlug(library.masterclasses, 'begrip').tips)).toEqual(['kijk', 'film', 'derde']);
    expect(slugs(bySlug(library.theory, 'kapitaal').tips)).toEqual(['kijk', 'film', 'derde']);
    expect(slugs(bySlug(library.terms, 'startpositie').usedOn)).toEqual(['kijk', 'film', 'derde', 'kapitaal']);
  });

  it('leaves the content that it is given as it is', () => {
    const content = moved(orderContent(), 1);
    libraryOf(content);
    expect(slugs(content.tips.map(({ data }) => data))).toEqual(['film', 'derde', 'kijk']);
  });
});
