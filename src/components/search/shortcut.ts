/** Ctrl K, or ⌘ K, leads to the search field of the page: on the search page its own, elsewhere the header’s. */
const field = document.querySelector<HTMLInputElement>('[data-search-words], #site-search input');

if (field) {
  field.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
