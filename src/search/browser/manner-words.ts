import type { Manner } from './engine/manner.ts';

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
