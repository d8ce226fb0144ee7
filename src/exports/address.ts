/** Makes a path from the root of the site, such as `/quotes/x/`, into a full address. */
export type Address = (path: string) => string;
