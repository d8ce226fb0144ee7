import { piecesOf } from './marking.ts';

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

/** Writes a text with the words marked that were asked for. */
export function mark(text: string, marked: ReadonlySet<string>, lang?: string): Node[] {
  return piecesOf(text, marked, lang !== undefined).map((piece) => {
    const plain =
      piece.lang === undefined ? document.createTextNode(piece.text) : make('span', { lang: piece.lang }, piece.text);
    return piece.isMarked ? make('mark', {}, plain) : plain;
  });
}

/** The way to what can be found without searching, on the same page. */
export const linkToLists = (): HTMLAnchorElement => make('a', { href: '#search-lists' }, 'the lists below');

/** Puts nodes in a row with a sign between two. */
export const join = (nodes: readonly Node[], sign: string): Content[] =>
  nodes.flatMap((node, index) => (index === 0 ? [node] : [sign, node]));

/** Finds a part of the page that must be there. */
export function find<Found extends Element>(root: ParentNode, selector: string, kind: new () => Found): Found {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the search page has no ${selector}`);
  return found;
}
