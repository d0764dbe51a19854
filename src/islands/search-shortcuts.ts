import { readSwitchedOff, shortcuts, storeSwitchedOff } from '../search/shortcuts.ts';
import { requiredElement } from './support/required-element.ts';

/** Check boxes that switch the search shortcuts on and off. */
class SearchShortcuts extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const off = readSwitchedOff(() => localStorage);
    for (const box of this.#boxes) box.checked = !shortcuts.some((name) => name === box.value && off.has(name));
    this.addEventListener('change', this);
  }

  handleEvent(): void {
    const unchecked = this.#boxes.filter(({ checked }) => !checked).map(({ value }) => value);
    const isKept = storeSwitchedOff(() => localStorage, new Set(shortcuts.filter((name) => unchecked.includes(name))));
    const status = requiredElement(this, '[role=status]', HTMLElement);
    status.textContent = (isKept ? this.dataset.kept : this.dataset.notKept) ?? '';
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }
}

customElements.define('kans-search-shortcuts', SearchShortcuts);
