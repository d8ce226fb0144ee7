import type { Source } from '../model/source.ts';

/** The types of works that appear on their own, and are set in italics; what appears within another is set in quotation marks. */
const whole = new Set<Source['type']>([
  'book',
  'thesis',
  'report',
  'legislation',
  'treaty',
  'manuscript',
  'document',
  'webpage',
]);

/** Tells whether a work stands within another: an article, a chapter, an entry. */
export const isContained = (source: Pick<Source, 'type' | 'container_title'>): boolean =>
  source.container_title !== undefined || !whole.has(source.type);
