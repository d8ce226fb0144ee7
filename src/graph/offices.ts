import { formatDate } from '../model/date.ts';

/** From when until when an office was held: “1985 to 1991”, “since 2004”; `undefined` where neither is known. */
export function spanOf(from: string | undefined, to: string | undefined): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (to === undefined) return `since ${formatDate(from ?? '')}`;
  if (from === undefined) return `until ${formatDate(to)}`;
  return from === to ? formatDate(from) : `${formatDate(from)} to ${formatDate(to)}`;
}
