import { tipIndexOfDay } from '../model/tip-of-the-day.ts';

/** Shows one of the tips in it, by the day, and another one when asked. */
class TipOfTheDay extends HTMLElement {
  #tips: HTMLElement[] = [];
  #shown = 0;

  connectedCallback(): void {
    this.#tips = [...this.querySelectorAll<HTMLElement>('[data-tip]')];
    const button = this.querySelector<HTMLButtonElement>('[data-other]');
    if (this.#tips.length === 0 || !button) return;
    this.#show(tipIndexOfDay(new Date(), this.#tips.length));
    button.hidden = false;
    button.addEventListener('click', () => {
      this.#show(this.#shown + 1);
    });
  }

  #show(index: number): void {
    this.#shown = index % this.#tips.length;
    for (const [place, tip] of this.#tips.entries()) tip.hidden = place !== this.#shown;
  }
}

customElements.define('kans-tip-of-the-day', TipOfTheDay);
