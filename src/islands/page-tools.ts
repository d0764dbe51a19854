/** Buttons to print the page and, where the browser can, to share its address. */
class PageTools extends HTMLElement {
  connectedCallback(): void {
    const { print, share } = this.dataset;
    this.#add(print, () => {
      window.print();
    });
    // Not every browser has it, whatever the types say.
    if (!('share' in navigator)) return;
    this.#add(share, () => {
      // A visitor who changes their mind rejects the promise; there is nothing to tell.
      navigator.share({ title: document.title, url: location.href }).catch(() => undefined);
    });
  }

  #add(label: string | undefined, act: () => void): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = label ?? '';
    button.addEventListener('click', act);
    this.append(button);
  }
}

customElements.define('kans-page-tools', PageTools);
