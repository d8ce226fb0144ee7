import type { SearchEntry, SearchText } from '../../types.ts';
import type { Answer, Hit } from '../engine/engine.ts';
import type { Manner } from '../engine/manner.ts';
import type { Shown } from '../engine/show.ts';
import { join, make, mark } from './dom.ts';
import type { Labels } from './labels.ts';
import { cutAround } from './marking.ts';

/** Writes one hit: where it leads, the words around the match, what it is, and how it matched. */
export function renderHit(hit: Hit, number: number, answer: Answer, labels: Labels): HTMLLIElement {
  const { entry } = hit;
  const shown = hit.show();
  const { passage, anchor, others } = shown;
  const words = `hit-${number}`;
  const address = anchor === undefined ? entry.url : `${entry.url}#${anchor}`;
  return make(
    'li',
    { class: 'hit', 'data-record': entry.ref },
    make(
      'h3',
      { class: 'hit-title' },
      make('a', { href: address, 'aria-describedby': words }, ...mark(entry.title, answer.marked)),
    ),
    make('div', { class: 'hit-words', id: words }, ...wordsOf(entry, shown, answer)),
    make('p', { class: 'hit-facts' }, ...join(factsOf(hit, passage, answer, labels), ' · ')),
    others.length > 0 ? renderOthers(entry, others, answer) : undefined,
  );
}

function wordsOf(entry: SearchEntry, { passage, english, comment }: Shown, answer: Answer): HTMLElement[] {
  const cut = ({ text, lang }: SearchText) => mark(cutAround(text, answer.marked), answer.marked, lang);
  const named = (name: string) => make('span', { class: 'quiet', lang: 'en' }, `${name}: `);
  if (entry.held !== undefined) {
    const withheld = make('strong', {}, 'Words withheld. ');
    return [make('p', { class: 'hit-held' }, withheld, ...mark(entry.held, answer.marked))];
  }
  const isVerbatim = entry.type === 'quotes' || entry.type === 'memos';
  const said =
    passage && make('p', { class: isVerbatim ? 'hit-passage' : undefined, lang: passage.lang }, ...cut(passage));
  const inEnglish =
    english && make('p', { class: 'hit-passage', lang: english.lang }, named('An English reading'), ...cut(english));
  const told =
    comment && make('p', { class: 'hit-comment' }, isVerbatim ? named('Commentary') : undefined, ...cut(comment));
  return [said, inEnglish, told].filter((each) => each !== undefined);
}

function factsOf(
  { entry, manner }: Hit,
  passage: SearchText | undefined,
  answer: Answer,
  labels: Labels,
): HTMLElement[] {
  const fact = (kind: string, text: string | undefined) =>
    text === undefined ? [] : [make('span', { class: kind }, ...mark(text, answer.marked))];
  const how = sayManner(manner);
  return [
    ...fact('type', labels.typeName(entry.type)),
    ...fact('sort', entry.sort),
    ...(entry.type === 'quotes' ? [] : fact('by', entry.by)),
    ...dateOf(entry, answer),
    ...fact('verification', passage?.verification && labels.valueName('verification', passage.verification)),
    ...(how === undefined ? [] : [make('span', { class: 'how', 'data-how': manner.how }, how)]),
  ];
}

function dateOf({ date }: SearchEntry, answer: Answer): HTMLElement[] {
  if (!date) return [];
  const day = String(date.from).replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3');
  return [
    date.from === date.to
      ? make('time', { datetime: day }, ...mark(date.text, answer.marked))
      : make('span', { class: 'date' }, ...mark(date.text, answer.marked)),
  ];
}

/** Says how a hit matched; nothing where nothing was asked but filters. */
export function sayManner(manner: Manner): string | undefined {
  switch (manner.how) {
    case 'listed':
      return undefined;
    case 'exact':
      return 'exact words';
    case 'all':
      return 'all words';
    case 'similar':
      return `similar words: ${manner.readings.map(({ typed, as }) => `“${as}” for “${typed}”`).join(', ')}`;
    case 'most':
      return `${manner.found} of ${manner.asked} words`;
  }
}

/** How many further passages of one record are named. */
const mostOthers = 3;

function renderOthers(entry: SearchEntry, others: readonly SearchText[], answer: Answer): HTMLElement {
  const links = others
    .slice(0, mostOthers)
    .map((text) =>
      make(
        'a',
        { href: `${entry.url}#${text.anchor ?? ''}` },
        ...mark(text.label ?? 'a further passage', answer.marked),
      ),
    );
  const rest = others.length - links.length;
  return make(
    'p',
    { class: 'hit-others' },
    make('span', { class: 'quiet' }, 'Also in '),
    ...join(links, '; '),
    rest > 0 ? ` and ${rest} more` : undefined,
  );
}
