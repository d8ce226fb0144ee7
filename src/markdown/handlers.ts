import type { Element, ElementContent } from 'hast';
import type { Html, Image, ImageReference, Parents } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Options } from 'remark-rehype';

type Handlers = NonNullable<Options['handlers']>;
type Handler = NonNullable<Handlers['html']>;

const text = (value: string): ElementContent => ({ type: 'text', value });

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** Where running text stands: there a block would not be allowed. */
const isRunning = (parent: Parents | undefined) =>
  parent !== undefined &&
  !['root', 'blockquote', 'listItem', 'footnoteDefinition', 'containerDirective'].includes(parent.type);

/** HTML is shown as it was typed: nothing an editor wrote is lost, and nothing of it acts. */
const html: Handler = (_, node: Html, parent) =>
  isRunning(parent) ? text(node.value) : element('p', {}, [text(node.value)]);

/** Pages load nothing from elsewhere, so a picture is its description. */
const image: Handler = (_, node: Image | ImageReference) => text(node.alt ?? '');

/** An excerpt leaves an empty place, by which the page is cut; any other block of colons is a plain block. */
const containerDirective: Handler = (state, node: ContainerDirective, parent) =>
  node.name === 'excerpt' && parent?.type === 'root'
    ? element('div', { dataExcerpt: node.attributes?.['id'] ?? '' }, [])
    : element('div', {}, state.all(node));

/** How nodes become HTML where remark-rehype’s own way would lose or endanger something. */
export const handlers: Handlers = { html, image, imageReference: image, containerDirective };
