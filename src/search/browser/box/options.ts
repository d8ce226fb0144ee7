import { formatQuestion } from '../../query.ts';
import { join, make, write } from '../dom.ts';
import type { PrintedHit } from '../engine/print.ts';
import type { Labels } from '../labels.ts';
import { sayManner } from '../manner-words.ts';

/** Writes a hit as an option: a link, so that it can be opened in another tab too. */
export function renderOption(hit: PrintedHit, number: number, labels: Labels): HTMLElement {
  const text = hit.passage ?? hit.comment;
  const how = hit.manner.how === 'similar' || hit.manner.how === 'most' ? sayManner(hit.manner) : undefined;
  const facts = [
    make('span', {}, labels.typeName(hit.type)),
    ...(hit.date ? [make('span', {}, ...write(hit.date.pieces))] : []),
    ...(how === undefined ? [] : [make('span', {}, how)]),
  ];
  return make(
    'a',
    {
      role: 'option',
      id: `search-box-${number}`,
      href: hit.address,
      tabindex: '-1',
      'aria-selected': 'false',
      'data-record': hit.ref,
    },
    make('span', { class: 'option-title' }, ...write(hit.title)),
    make('span', { class: 'option-facts' }, ...join(facts, ' · ')),
    hit.held
      ? make('span', { class: 'option-words' }, 'Words withheld')
      : text && make('span', { class: 'option-words', lang: text.lang }, ...write(text.pieces)),
  );
}

/** The last option: all results, on the search page. */
export function renderAll(action: string, q: string, total: number, number: number): HTMLElement {
  const text = total === 1 ? `The result for “${q}” on the search page` : `All ${total} results for “${q}”`;
  return make(
    'a',
    {
      role: 'option',
      id: `search-box-${number}`,
      class: 'option-all',
      href: action + formatQuestion({ q, filters: {} }),
      tabindex: '-1',
      'aria-selected': 'false',
    },
    text,
  );
}
