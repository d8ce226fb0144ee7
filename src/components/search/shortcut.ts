/**
 * The search field of every page, as long as nobody uses it: Ctrl K, or ⌘ K, leads to it, and what it can do is fetched
 * when a reader goes to it.
 */
const field = document.querySelector<HTMLInputElement>('[data-search-words], #site-search input');
const box = field?.closest<HTMLElement>('search-box');

if (field) {
  field.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

if (box) {
  const wake = async () => {
    for (const sign of signs) box.removeEventListener(sign, wake);
    try {
      const { SearchBox } = await import('../../search/browser/box/search-box.ts');
      void new SearchBox(box);
    } catch {
      // Without it the form still leads to the search page.
    }
  };
  const signs = ['focusin', 'pointerenter'] as const;
  for (const sign of signs) box.addEventListener(sign, wake);
  if (box.contains(document.activeElement)) void wake();
}
