import type { FacetCounts } from '../../search/query/find-hits.ts';
import { facets, type Facet, type Filters } from '../../search/query/query.ts';
import { requiredElement } from './required-element.ts';

/** The values of those check boxes that are accepted, by facet. */
export function readFilters(boxes: readonly HTMLInputElement[], accept: (box: HTMLInputElement) => boolean): Filters {
  const values = facets.map((facet) => {
    const accepted = boxes.filter((box) => box.name === facet && accept(box));
    return [facet, accepted.map(({ value }) => value)] as const;
  });
  return Object.fromEntries(values) as Record<Facet, string[]>;
}

/** Checks the boxes of the chosen values. */
export function showChoice(boxes: readonly HTMLInputElement[], filters: Filters): void {
  for (const box of boxes)
    box.checked = facets.some((facet) => facet === box.name && filters[facet].includes(box.value));
}

/**
 * Shows how many results each choice would give. A choice that gives nothing can't be made.
 *
 * @returns false when there is nothing to choose.
 */
export function showCounts(boxes: readonly HTMLInputElement[], counts: FacetCounts): boolean {
  for (const box of boxes) {
    const facet = facets.find((name) => name === box.name);
    const count = facet && counts[facet][box.value];
    const label = box.closest('label');
    if (!label) continue;
    // A kind of which the site has no page is no choice.
    label.hidden = count === undefined && !box.checked;
    // A box that was just unchecked keeps the focus.
    box.disabled = !count && !box.checked && box !== document.activeElement;
    requiredElement(label, '[data-count]', HTMLElement).textContent = `(${count ?? 0})`;
  }
  return boxes.some(({ disabled }) => !disabled);
}
