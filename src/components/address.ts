/** The address of a page of this site, below the folder in which the site is placed. */
export const href = (path: string): string => import.meta.env.BASE_URL.replace(/\/$/, '') + path;

/** The full address of a page, for citations, shared links and paper. */
export const fullAddress = (path: string, site: URL | undefined): string =>
  new URL(href(path), site ?? 'http://localhost:4321').href;

/** Tells whether something printed as a place of reading is an address of the web and nothing else. */
export const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text);
