import { join, make, write, writeParagraph } from '../dom.ts';
import type { Piece } from '../engine/marking.ts';
import type { PrintedHit } from '../engine/print.ts';
import type { Labels } from '../labels.ts';
import { sayManner } from '../manner-words.ts';

/** Writes one hit: where it leads, the words around the match, what it is, and how it matched. */
export function renderHit(hit: PrintedHit, labels: Labels, heading: 'h3' | 'h4' = 'h3'): HTMLLIElement {
  const words = `hit-${hit.ref.replace('/', '-')}`;
  return make(
    'li',
    { class: 'hit', 'data-record': hit.ref },
    make(
      heading,
      { class: 'hit-title' },
      make('a', { href: hit.address, 'aria-describedby': words }, ...write(hit.title)),
    ),
    make('div', { class: 'hit-words', id: words }, ...wordsOf(hit)),
    make('p', { class: 'hit-facts' }, ...join(factsOf(hit, labels), ' · ')),
    hit.others.length > 0 ? renderOthers(hit.others) : undefined,
  );
}

function wordsOf({ type, held, passage, english, comment }: PrintedHit): HTMLElement[] {
  const named = (name: string) => make('span', { class: 'quiet', lang: 'en' }, `${name}: `);
  if (held) return [make('p', { class: 'hit-held' }, make('strong', {}, 'Words withheld. '), ...write(held))];
  const isVerbatim = type === 'quotes' || type === 'memos';
  return [
    passage && writeParagraph(isVerbatim ? 'hit-passage' : undefined, passage),
    english && writeParagraph('hit-passage', english, named('An English reading')),
    comment && writeParagraph('hit-comment', comment, isVerbatim ? named('Commentary') : undefined),
  ].filter((each) => each !== undefined);
}

function factsOf(hit: PrintedHit, labels: Labels): HTMLElement[] {
  const { type, sort, by, date, passage, manner } = hit;
  const fact = (kind: string, content: string | Piece[] | undefined) =>
    content === undefined
      ? []
      : [make('span', { class: kind }, ...(typeof content === 'string' ? [content] : write(content)))];
  const how = sayManner(manner);
  return [
    ...fact('type', labels.typeName(type)),
    ...fact('sort', sort),
    ...(type === 'quotes' ? [] : fact('by', by)),
    ...(date ? [make(date.day ? 'time' : 'span', { class: 'date', datetime: date.day }, ...write(date.pieces))] : []),
    ...fact('verification', passage?.verification && labels.valueName('verification', passage.verification)),
    ...(how === undefined ? [] : [make('span', { class: 'how', 'data-how': manner.how }, how)]),
  ];
}

/** How many further passages of one record are named. */
const mostOthers = 3;

function renderOthers(others: PrintedHit['others']): HTMLElement {
  const links = others.slice(0, mostOthers).map(({ address, label }) => make('a', { href: address }, ...write(label)));
  const rest = others.length - links.length;
  return make(
    'p',
    { class: 'hit-others' },
    make('span', { class: 'quiet' }, 'Also in '),
    ...join(links, '; '),
    rest > 0 ? ` and ${rest} more` : undefined,
  );
}
