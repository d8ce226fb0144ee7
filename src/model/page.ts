import { z } from 'zod';
import { words } from './common.ts';

/** A page of the site’s own prose: `content/pages/<name>.md` is `/<name>/`. */
export const pageSchema = z.strictObject({
  title: words.describe('The heading of the page.'),
  description: words.describe('One sentence for search engines and shared links.'),
});
export type Page = z.infer<typeof pageSchema>;
