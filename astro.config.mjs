import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { folders } from './src/model/ids.ts';

// Astro tells nobody what is built here, and asks nobody whether it is still the newest.
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] ??= 'true';

/** A page asks nobody for anything: what it needs lies beside it. */
const policy = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
];

/** Vite writes paths with `/` on every system. */
const slashed = (path) => path.replaceAll('\\', '/');
const door = slashed(fileURLToPath(new URL('./src/site.ts', import.meta.url)));
const corpus = slashed(resolve(process.env['CONTENT_DIR'] ?? 'content'));

/**
 * Makes `astro dev` show the corpus as it is now.
 *
 * The door src/site.ts keeps the graph for as long as the module lives. It lives in Vite's
 * module graph, of which this file has no part: to import it here would open a second door. So
 * a change of any record counts as a change of the door, and Vite and Astro then do what they do
 * for every source file: the door and all pages that go through it are evaluated anew when
 * next asked for, and the browser reloads. `hotUpdate` is told of new and removed files too.
 *
 * @returns {import('vite').Plugin}
 */
const watchCorpus = () => ({
  name: 'watch-corpus',
  apply: 'serve',
  configureServer(server) {
    server.watcher.add(corpus);
  },
  hotUpdate({ file, modules }) {
    if (!file.startsWith(`${corpus}/`)) return undefined;
    return [...modules, ...(this.environment.moduleGraph.getModulesByFile(door) ?? [])];
  },
});

/**
 * Makes `astro dev` answer for files such as `/data/quotes.json`.
 *
 * Their routes, `[file].ts` and `[id].[format].ts`, have no extension of their own, so Astro’s
 * development server expects a slash after the address, as after a page’s. The built site is
 * files, and knows no such thing.
 *
 * @returns {import('vite').Plugin}
 */
const serveFiles = () => ({
  name: 'serve-files',
  apply: 'serve',
  configureServer(server) {
    const ourFile = new RegExp(
      `^${server.config.base}(?:data|search|${Object.values(folders).join('|')})/[^/]+\\.[a-z.]+$`,
    );
    server.middlewares.use((request, _response, next) => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
      if (ourFile.test(pathname)) request.url = `${pathname}/${search}`;
      next();
    });
  },
});

export default defineConfig({
  site: process.env['SITE_URL'] || 'http://localhost:4321',
  base: process.env['BASE_PATH'] || '/',
  output: 'static',
  trailingSlash: 'always',
  // Anything but 'jsx', which takes the space between two words that stand in two elements on two lines.
  compressHTML: true,
  // Nothing is written into the pages themselves, so that the policy can do without exceptions.
  build: { inlineStylesheets: 'never' },
  security: { csp: { directives: policy } },
  // Our own pipeline renders Markdown; Astro’s highlighter would want inline styles.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [watchCorpus(), serveFiles()] },
});
