/** What the keys of the search field may ask of its list. */
interface Box {
  readonly isOpen: boolean;
  readonly active: HTMLElement | undefined;
  open: () => void;
  close: () => void;
  clear: () => void;
  move: (by: 1 | -1) => void;
  leave: () => void;
}

/**
 * Binds the keys of an editable combobox with a list, as the ARIA Authoring Practices have them: arrows go
 * through the list, Enter follows the active option or sends the form, Escape closes and then clears, Home
 * and End and the letters lead back to the field.
 */
export function bindBoxKeys(input: HTMLInputElement, box: Box): void {
  const step = (by: 1 | -1) => {
    if (!box.isOpen) box.open();
    box.move(by);
    return true;
  };
  const back = (place: number) => {
    box.leave();
    input.setSelectionRange(place, place);
    return true;
  };
  const stay = () => {
    box.leave();
    return false;
  };
  const keys: Record<string, () => boolean> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => {
      if (!box.isOpen || !box.active) return false;
      box.active.click();
      return true;
    },
    Escape: () => {
      if (box.isOpen) box.close();
      else if (input.value === '') return false;
      else box.clear();
      return true;
    },
    Home: () => back(0),
    End: () => back(input.value.length),
    ArrowLeft: stay,
    ArrowRight: stay,
  };
  input.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
    if (event.altKey) {
      if (event.key === 'ArrowDown') box.open();
      if (event.key === 'ArrowUp') box.close();
      return;
    }
    if (keys[event.key]?.()) event.preventDefault();
  });
}
