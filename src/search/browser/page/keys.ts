/**
 * Moves between the words and the hits by keyboard: down and up from hit to hit, up from the first
 * and Escape back to the words, Escape there clears them.
 */
export function bindKeys(root: HTMLElement, input: HTMLInputElement, onClear: (event: KeyboardEvent) => void): void {
  root.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
    if (!ours.has(event.key)) return;
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.hit-title a')];
    const at = links.findIndex((link) => link === document.activeElement);
    const isInput = event.target === input;
    if (!isInput && at === -1) return;
    const to = targetOf(event.key, at, links, input);
    if (event.key === 'Escape' && isInput && input.value !== '') onClear(event);
    if (!to) return;
    event.preventDefault();
    to.focus();
  });
}

const ours: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'Escape']);

function targetOf(key: string, at: number, links: readonly HTMLElement[], input: HTMLElement): HTMLElement | undefined {
  if (key === 'ArrowDown') return links[at + 1];
  if (at === -1) return undefined;
  if (key === 'ArrowUp') return links[at - 1] ?? input;
  return key === 'Escape' ? input : undefined;
}
