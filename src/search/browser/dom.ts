import type { PrintedText } from './engine/print.ts';
import type { Piece } from './engine/marking.ts';

type Content = Node | string | undefined;

/** Makes an element. Text is set as text, so nothing in the content can act as markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | undefined> = {},
  ...content: Content[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value);
  element.append(...content.filter((each) => each !== undefined));
  return element;
}

/** Writes the pieces of a text, with those marked that were asked for. */
export const write = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, isMarked, lang }) => {
    const plain = lang === undefined ? text : make('span', { lang }, text);
    return isMarked ? make('mark', {}, plain) : plain;
  });

/** Writes a text as a paragraph in its language, with what may stand before it. */
export const writeParagraph = (
  kind: string | undefined,
  { pieces, lang }: PrintedText,
  before?: HTMLElement,
): HTMLElement => make('p', { class: kind, lang }, before, ...write(pieces));

/** The way to what can be found without searching, on the same page. */
export const linkToLists = (): HTMLAnchorElement => make('a', { href: '#search-lists' }, 'the lists below');

/** Puts nodes in a row with a sign between two. */
export const join = (nodes: readonly Node[], sign: string): Content[] =>
  nodes.flatMap((node, index) => (index === 0 ? [node] : [sign, node]));

/** Finds a part of the page that must be there. */
export function find<Found extends Element>(root: ParentNode, selector: string, kind: new () => Found): Found {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the page has no ${selector}`);
  return found;
}
