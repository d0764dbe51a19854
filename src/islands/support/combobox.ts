/**
 * The keyboard of a combobox with a list, after the pattern of the ARIA Authoring Practices: the focus stays in the
 * field, and `aria-activedescendant` tells which option is active. The options are links, so a mouse and a finger have
 * theirs. Keys that move through the text stay with the text.
 */
export class Combobox {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  #active = -1;

  constructor(field: HTMLInputElement, list: HTMLElement) {
    this.#field = field;
    this.#list = list;
  }

  /** The option that Enter would open. */
  get active(): HTMLAnchorElement | undefined {
    return this.#options[this.#active];
  }

  /** Makes the list, that was filled anew, the popup of the field. Nothing in it is active. */
  refresh(): void {
    const options = this.#options;
    for (const [index, option] of options.entries()) option.id = `${this.#list.id}-${index + 1}`;
    this.#list.hidden = options.length === 0;
    this.#list.scrollTop = 0;
    this.#field.ariaExpanded = String(options.length > 0);
    this.#activate(-1);
  }

  /**
   * Acts on a key that was pressed in the field.
   *
   * @returns false for a key that means nothing here.
   */
  press({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyboardEvent): boolean {
    if (isComposing || altKey || shiftKey) return false;
    if (key === 'Enter') return this.#open(ctrlKey || metaKey);
    if (ctrlKey || metaKey) return false;
    // Beyond either end of the list comes the field itself, where no option is active.
    const stops = this.#options.length + 1;
    if (key === 'ArrowDown') return this.#activate(((this.#active + 2) % stops) - 1);
    if (key === 'ArrowUp') return this.#activate(((this.#active + stops) % stops) - 1);
    if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key)) this.#activate(-1);
    return false;
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('a[role=option]')];
  }

  #activate(place: number): boolean {
    if (this.active) this.active.ariaSelected = 'false';
    this.#active = place;
    const option = this.active;
    if (option) {
      option.ariaSelected = 'true';
      option.scrollIntoView({ block: 'nearest' });
      this.#field.setAttribute('aria-activedescendant', option.id);
    } else {
      this.#field.removeAttribute('aria-activedescendant');
    }
    return true;
  }

  #open(inNewTab: boolean): boolean {
    const option = this.active;
    // Without an active option the form sends itself.
    if (!option) return false;
    if (inNewTab) window.open(option.href, '_blank', 'noopener');
    else option.click();
    return true;
  }
}
