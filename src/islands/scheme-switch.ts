import { choiceFor, shownScheme, storeChoice } from '../scheme/scheme.ts';
import { requiredElement } from './support/required-element.ts';

/** The button for the dark scheme. Without this script there is none, and the page follows the system. */
class SchemeSwitch extends HTMLElement {
  readonly #system = matchMedia('(prefers-color-scheme: dark)');
  #stop = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#button.addEventListener('click', this, { signal });
    this.#system.addEventListener('change', this, { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  handleEvent(event: Event): void {
    if (event.type === 'click') {
      const choice = choiceFor(this.#isDark ? 'light' : 'dark', this.#system.matches);
      if (choice) document.documentElement.dataset.scheme = choice;
      else delete document.documentElement.dataset.scheme;
      storeChoice(() => localStorage, choice);
    }
    this.#show();
  }

  #show(): void {
    this.#button.setAttribute('aria-pressed', String(this.#isDark));
  }

  get #isDark(): boolean {
    return shownScheme(document.documentElement.dataset.scheme, this.#system.matches) === 'dark';
  }

  get #button(): HTMLButtonElement {
    return requiredElement(this, 'button', HTMLButtonElement);
  }
}

customElements.define('kans-scheme-switch', SchemeSwitch);
