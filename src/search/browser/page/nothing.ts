import { formatQuestion, tidy, type Question } from '../../query.ts';
import { join, linkToLists, make } from '../dom.ts';
import type { PrintedAnswer } from '../engine/print.ts';

/** Says that nothing was found, and what to try: without the filters, without a word that no record has, with one that is near it. */
export function renderNothing(answer: PrintedAnswer): HTMLElement {
  const { question, unfiltered } = answer;
  const isNarrowed = Object.keys(question.filters).length > 0;
  return make(
    'div',
    { class: 'nothing' },
    make(
      'p',
      { class: 'nothing-said' },
      question.q === ''
        ? 'No record passes these filters.'
        : isNarrowed && unfiltered > 0
          ? `Nothing within these filters for “${tidy(question.q)}”.`
          : `Nothing found for “${tidy(question.q)}”.`,
    ),
    make('ul', { class: 'nothing-ways' }, ...ways(answer, isNarrowed)),
  );
}

function ways({ question, unknown, unfiltered }: PrintedAnswer, isNarrowed: boolean): HTMLElement[] {
  const without = unknown
    .filter(({ isGuessed }) => !isGuessed)
    .reduce((q, { typed }) => replaceWord(q, typed, ''), question.q);
  return [
    ...(isNarrowed && unfiltered > 0
      ? [
          make(
            'li',
            {},
            'Without the filters: ',
            ask({ q: question.q, filters: {} }, `${unfiltered} ${unfiltered === 1 ? 'result' : 'results'}`),
          ),
        ]
      : []),
    ...unknown.flatMap(({ typed, nearest }) =>
      nearest.length === 0
        ? [make('li', {}, `No record has the word “${typed}”, or one like it.`)]
        : [
            make(
              'li',
              {},
              `No record has the word “${typed}”. Words near it: `,
              ...join(
                nearest.map((word) => ask({ ...question, q: replaceWord(question.q, typed, word) }, word)),
                ', ',
              ),
            ),
          ],
    ),
    ...(tidy(without) !== '' && tidy(without) !== tidy(question.q)
      ? [make('li', {}, 'Search for ', ask({ ...question, q: without }, `“${tidy(without)}”`), ' alone.')]
      : []),
    ...(unknown.length === 0 && question.q.includes('"')
      ? [
          make(
            'li',
            {},
            'Without the quotation marks: ',
            ask({ ...question, q: question.q.replaceAll('"', ' ') }, 'the same words in any order'),
          ),
        ]
      : []),
    make('li', {}, 'Try fewer words, a name or a year, or look into ', linkToLists(), '.'),
  ];
}

/** Puts another word in the place of one, wherever it stands as a whole. */
const replaceWord = (q: string, word: string, by: string): string =>
  tidy(
    q
      .split(/([^\p{L}\p{N}\p{M}]+)/u)
      .map((part) => (part === word ? by : part))
      .join(''),
  );

/** A link that asks another question of this page. */
const ask = (question: Question, text: string): HTMLAnchorElement =>
  make('a', { href: formatQuestion(question) || '?', 'data-ask': '' }, text);
