import { isDateFilter, parseDay, valueFilters, type Filter, type Question, type ValueFilter } from '../../query.ts';
import { make } from '../dom.ts';
import type { Counts } from '../engine/facets.ts';

/** The controls that narrow a search: native selects and fields, named for the parameters of the address. */
export class Filters {
  readonly #form: HTMLFormElement;
  readonly #active: HTMLElement;
  /** The options as they are printed without counts. */
  readonly #printed = new Map<HTMLOptionElement, string>();

  constructor(form: HTMLFormElement, active: HTMLElement, onChange: () => void) {
    this.#form = form;
    this.#active = active;
    for (const option of form.querySelectorAll('option')) this.#printed.set(option, option.text);
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && isDate(target.name)) sayIfUnread(target);
      if (this.#controls().some((control) => control === target)) onChange();
    });
    active.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (!button) return;
      this.#clear(button.value === '' ? undefined : button.value);
      onChange();
    });
  }

  /** What the controls say; a date that cannot be read says nothing. */
  get values(): Question['filters'] {
    const values: Question['filters'] = {};
    for (const control of this.#controls()) {
      const key = control.name as Filter; // the page names its controls so
      if (control.value !== '' && !(isDateFilter(key) && parseDay(control.value.trim(), key) === undefined))
        values[key] = control.value.trim();
    }
    return values;
  }

  /** Sets the controls; a value that is not offered is added, so that nothing acts unseen. */
  set values(values: Question['filters']) {
    for (const control of this.#controls()) {
      const value = values[control.name as Filter] ?? ''; // the page names its controls so
      if (control instanceof HTMLSelectElement && ![...control.options].some((option) => option.value === value))
        control.add(new Option(value, value));
      control.value = value;
      if (control instanceof HTMLInputElement) sayIfUnread(control);
    }
    this.renderActive();
  }

  /** Prints beside each value how many there would be; values with none cannot be chosen. */
  count(counts: Counts | undefined): void {
    for (const key of valueFilters) {
      for (const option of this.#select(key)?.options ?? []) {
        if (option.value === '') continue;
        const label = this.#printed.get(option) ?? option.value;
        const count = counts?.[key].get(option.value) ?? 0;
        const text = counts ? `${label} (${count})` : label;
        if (option.textContent !== text) option.textContent = text;
        option.disabled = counts !== undefined && count === 0 && !option.selected;
      }
    }
  }

  /** Lists the filters that are set, each with a button that takes it away. */
  renderActive(): void {
    const set = this.#controls().filter(({ value }) => value !== '');
    const buttons = set.map((control) =>
      make(
        'li',
        {},
        make(
          'button',
          { type: 'button', value: control.name },
          make('span', { class: 'visually-hidden' }, 'Remove '),
          `${this.#labelOf(control)}: ${this.#valueOf(control)}`,
        ),
      ),
    );
    const all =
      buttons.length > 1 ? [make('li', {}, make('button', { type: 'button', value: '' }, 'Remove all filters'))] : [];
    this.#active.replaceChildren(...buttons, ...all);
    this.#active.hidden = buttons.length === 0;
  }

  #clear(name: string | undefined): void {
    for (const control of this.#controls()) if (name === undefined || control.name === name) control.value = '';
    this.renderActive();
  }

  #controls(): (HTMLSelectElement | HTMLInputElement)[] {
    return [...this.#form.elements].filter(
      (control) =>
        (control instanceof HTMLSelectElement && isValueFilter(control.name)) ||
        (control instanceof HTMLInputElement && isDate(control.name)),
    ) as (HTMLSelectElement | HTMLInputElement)[]; // just filtered so
  }

  #select(key: ValueFilter): HTMLSelectElement | undefined {
    return this.#controls().find((control) => control instanceof HTMLSelectElement && control.name === key) as
      HTMLSelectElement | undefined; // just found so
  }

  #labelOf = (control: HTMLSelectElement | HTMLInputElement) =>
    control.labels?.[0]?.textContent?.trim() ?? control.name;
  #valueOf = (control: HTMLSelectElement | HTMLInputElement) => {
    const option = control instanceof HTMLSelectElement ? control.selectedOptions[0] : undefined;
    return option ? (this.#printed.get(option) ?? option.value) : control.value;
  };
}

const isValueFilter = (name: string) => (valueFilters as readonly string[]).includes(name);
const isDate = (name: string) => name === 'from' || name === 'to';

/** Says of a date that it cannot be read; the hint beneath tells how one is written. */
function sayIfUnread(field: HTMLInputElement): void {
  const isUnread =
    field.value !== '' && parseDay(field.value.trim(), field.name === 'to' ? 'to' : 'from') === undefined;
  if (isUnread) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
}
