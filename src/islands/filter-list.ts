import { fill } from '../model/fill.ts';
import {
  choose,
  formatFilters,
  parseFilters,
  type FilterFacet,
  type FilterState,
} from '../search/filter/filter-state.ts';
import { countValues, matches, type Card } from '../search/filter/match-cards.ts';
import { requiredElement } from './support/required-element.ts';

/**
 * Filters the cards of a list by links. Without this script CSS does it for one choice; with it choices in several
 * facets hold together, and the address keeps them.
 */
class FilterList extends HTMLElement {
  connectedCallback(): void {
    // Switches the rules of `filter.css` off.
    this.dataset.js = '';
    this.addEventListener('click', this);
    window.addEventListener('popstate', this);
    const state = this.#readAddress();
    if (state.size > 0) requiredElement(this, 'details', HTMLDetailsElement).open = true;
    this.#show(state);
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this);
  }

  handleEvent(event: Event): void {
    if (event instanceof MouseEvent) this.#onClick(event);
    else this.#show(this.#readAddress());
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
  }

  get #facets(): FilterFacet[] {
    const names = [...new Set(this.#links.map(({ dataset }) => dataset.facet ?? ''))];
    return names.map((name) => {
      const values = this.#links.filter(({ dataset }) => dataset.facet === name).map(({ dataset }) => dataset.value);
      return { name, values: values.filter((value) => value !== undefined) };
    });
  }

  get #items(): HTMLElement[] {
    return [...requiredElement(this, '[data-cards]', HTMLElement).children].filter(
      (item) => item instanceof HTMLElement,
    );
  }

  #readAddress(): FilterState {
    return parseFilters(location.search, location.hash, this.#facets);
  }

  #onClick(event: MouseEvent): void {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-facet], a[data-clear]') : null;
    // A click with a key opens another tab or window, as with any link.
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (link.href !== location.href) history.pushState(null, '', link.href);
    const state = this.#readAddress();
    this.#show(state);
    // The link that shows everything again hides itself, and must not take the focus with it.
    if (link.dataset.clear !== undefined) this.#links[0]?.focus();
  }

  #show(state: FilterState): void {
    const facets = this.#facets;
    const items = this.#items;
    const cards = items.map((item) => readCard(item, facets));
    const shown = cards.map((card) => matches(card, state));
    items.forEach((item, index) => (item.hidden = !shown[index]));
    const count = shown.filter(Boolean).length;
    requiredElement(this, '[role=status]', HTMLElement).textContent = fill(this.dataset.status ?? '', {
      shown: count,
      total: items.length,
      noun: (items.length === 1 ? this.dataset.one : this.dataset.many) ?? '',
    });
    requiredElement(this, '[data-none]', HTMLElement).hidden = count > 0;
    requiredElement(this, '[data-clear]', HTMLElement).hidden = state.size === 0;
    for (const facet of facets) this.#showFacet(facet, countValues(cards, state, facet), state, facets);
  }

  #showFacet(
    facet: FilterFacet,
    counts: ReadonlyMap<string, number>,
    state: FilterState,
    facets: readonly FilterFacet[],
  ): void {
    for (const link of this.#links.filter(({ dataset }) => dataset.facet === facet.name)) {
      const { value } = link.dataset;
      link.href = location.pathname + formatFilters(choose(state, facet.name, value), facets);
      link.ariaCurrent = state.get(facet.name) === value ? 'true' : null;
      const label = link.querySelector('[data-count]');
      if (!label || value === undefined) continue;
      const count = counts.get(value) ?? 0;
      label.textContent = `(${count})`;
      link.toggleAttribute('data-empty', count === 0);
    }
  }
}

function readCard(item: HTMLElement, facets: readonly FilterFacet[]): Card {
  return new Map(facets.map(({ name }) => [name, item.getAttribute(`data-${name}`)?.split(' ') ?? []]));
}

customElements.define('kans-filter', FilterList);
