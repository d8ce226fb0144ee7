import type { Site } from '../model/site.ts';

/** Whose voice is heard at a place of reading, where it is one that speaks for a side in the dispute. */
export function voiceOf(site: Site, place: string): string | undefined {
  const host = /^https?:\/\/([^/:\s]+)/i.exec(place)?.[1]?.toLowerCase();
  return host === undefined
    ? undefined
    : site.voices?.find((each) => host === each.host || host.endsWith(`.${each.host}`))?.voice;
}
