const shownFor = 4000;

/** Copies the address of whatever permalink is followed, and says so; the page moves to the anchor all the same. */
class LinkCopier extends HTMLElement {
  #timer: number | undefined;

  connectedCallback() {
    document.addEventListener('click', (event) => void this.#copy(event));
  }

  async #copy(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('a.permalink, a.anchor');
    if (!link) return;
    const copied = await navigator.clipboard?.writeText(link.href).then(
      () => true,
      () => false,
    );
    this.#say(copied ? `Link copied: ${link.href}` : 'The link now stands in the address bar.');
  }

  #say(words: string) {
    const status = this.querySelector('[role=status]');
    if (!status) return;
    status.textContent = words;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (status.textContent = ''), shownFor);
  }
}

/** Gives the element its behaviour. */
export const defineLinkCopier = () => customElements.define('link-copier', LinkCopier);
