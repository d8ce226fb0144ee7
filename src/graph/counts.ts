import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Body } from '../load/body.ts';
import type { Membership } from './membership.ts';

/**
 * A number that prose leaves to be counted: `:joined[1999/2017]` is how many states joined in
 * that span, `:members[2017-12-31]` how many there were by then. Both are printed in words.
 */
const pattern = /:(?<name>joined|members)\[(?<span>[^\]\s]*)\]/gu;

/** The places in a text where a number is to be counted, with the dates that they give. */
export const countsIn = (text: string): { span: string; index: number }[] =>
  Array.from(text.matchAll(pattern), (match) => ({ span: match.groups?.['span'] ?? '', index: match.index }));

/** Puts numbers, in words, where a text leaves them to be counted. */
export const fillCounts = (text: string, membership: Membership): string =>
  text.replace(pattern, (_, name: string, span: string) =>
    spellNumber(name === 'joined' ? membership.joinedIn(span) : membership.membersOn(span)),
  );

/** Fills every text of some data, at any depth; the data itself is left as it was. */
export function fillData<T>(data: T, membership: Membership): T {
  if (typeof data === 'string') return fillCounts(data, membership) as T; // text stays text
  if (Array.isArray(data)) return data.map((each: unknown) => fillData(each, membership)) as T; // a list stays a list
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, fillData(value, membership)])) as T; // a map keeps its keys
}

/** Fills the prose of a body; excerpts are the words of records, and nothing is filled in there. */
export function fillBody(body: Body, membership: Membership): Body {
  const tree: Root = {
    ...body.tree,
    children: body.tree.children.map((node) => (node.type === 'containerDirective' ? node : structuredClone(node))),
  };
  for (const node of tree.children) {
    if (node.type === 'containerDirective') continue;
    visit(node, 'text', (text) => {
      text.value = fillCounts(text.value, membership);
    });
  }
  return { ...body, tree, text: fillCounts(body.text, membership) };
}

const ones =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number from 0 to 99 in words; larger ones in figures. */
export function spellNumber(number: number): string {
  if (number < 20) return ones[number] ?? String(number);
  const ten = tens[Math.floor(number / 10) - 2];
  if (ten === undefined) return String(number);
  return number % 10 === 0 ? ten : `${ten}-${ones[number % 10]}`;
}
