import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { visitParents } from 'unist-util-visit-parents';
import { attribute, dist, elementsOf, readPages } from '../support/built.ts';

const pages = readPages();
const origin = 'http://localhost:4321';

/** The ids of each page, and one more target that every page has: its top. */
const idsByPath = new Map(
  pages.map((page) => [page.path, elementsOf(page).flatMap(({ element }) => attribute(element, 'id') ?? [])]),
);

test('has a page for every record type, and many of them', () => {
  const folders = ['questions', 'claims', 'narratives', 'quotes', 'memos', 'people', 'events', 'sources'];
  for (const folder of folders)
    expect(pages.filter(({ path }) => path.startsWith(`/${folder}/`)).length, folder).toBeGreaterThan(1);
});

test('is valid HTML on every page', async () => {
  test.setTimeout(300_000);
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // These are matters of style, which the formatter of the framework decides.
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'no-inline-style': 'error',
    },
  });
  const faults: string[] = [];
  for (const { path, html } of pages) {
    const report = await validator.validateString(html, path);
    for (const { messages } of report.results)
      faults.push(...messages.map((each) => `${path}:${each.line}:${each.column} ${each.ruleId} ${each.message}`));
  }
  expect(faults).toEqual([]);
});

test('gives every id once a page', () => {
  const twice = [...idsByPath].flatMap(([path, ids]) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`),
  );
  expect(twice).toEqual([]);
});

test('leads every link within the site to a page, and every fragment to an element', () => {
  const broken: string[] = [];
  let links = 0;
  for (const page of pages) {
    for (const { element } of elementsOf(page)) {
      const href =
        element.tagName === 'a' || element.tagName === 'link'
          ? attribute(element, 'href')
          : (attribute(element, 'src') ?? attribute(element, 'action'));
      if (href === undefined || (/^(?:https?:|mailto:)/.test(href) && !href.startsWith(origin))) continue;
      const url = new URL(href, origin + page.path);
      links += 1;
      const path = decodeURIComponent(url.pathname);
      const isThere = path.endsWith('/') ? idsByPath.has(path) : existsSync(join(dist, path));
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (!isThere || (fragment !== '' && !idsByPath.get(path)?.includes(fragment)))
        broken.push(`${page.path} → ${href}`);
    }
  }
  expect(broken).toEqual([]);
  expect(links).toBeGreaterThan(1000);
});

test('asks nothing of another host, runs nothing inline, and says so in its policy', () => {
  const faults: string[] = [];
  for (const page of pages) {
    const policies = elementsOf(page).filter(
      ({ element }) => element.tagName === 'meta' && attribute(element, 'httpEquiv') === 'content-security-policy',
    );
    const [policy] = policies.map(({ element }) => attribute(element, 'content') ?? '');
    if (policies.length !== 1 || !policy || policy.includes('unsafe') || !/default-src/.test(policy))
      faults.push(`${page.path}: policy ${policy}`);
    for (const { element } of elementsOf(page)) {
      if (Object.keys(element.properties).some((name) => /^on[a-z]/i.test(name) || name === 'style'))
        faults.push(`${page.path}: <${element.tagName}> acts or is styled inline`);
      const loads =
        attribute(element, 'src') ??
        (element.tagName === 'link' && /stylesheet|icon|preload/.test(attribute(element, 'rel') ?? '')
          ? attribute(element, 'href')
          : undefined);
      if (loads !== undefined && /^(?:[a-z]+:)?\/\//i.test(loads)) faults.push(`${page.path}: loads ${loads}`);
    }
  }
  expect(faults).toEqual([]);
});

test('marks links that leave the site, and tells them nothing of the reader’s window', () => {
  const faults = pages.flatMap((page) =>
    elementsOf(page)
      .filter(
        ({ element }) =>
          element.tagName === 'a' &&
          /^https?:/.test(attribute(element, 'href') ?? '') &&
          !(attribute(element, 'href') ?? '').startsWith(origin),
      )
      .filter(
        ({ element }) =>
          !/\bexternal\b/.test(attribute(element, 'rel') ?? '') ||
          !/\bnoopener\b/.test(attribute(element, 'rel') ?? ''),
      )
      .map(({ element }) => `${page.path} → ${attribute(element, 'href')}`),
  );
  expect(faults).toEqual([]);
});

test('names the language of every passage in Cyrillic', () => {
  const faults: string[] = [];
  let passages = 0;
  for (const page of pages) {
    visitParents(page.tree, 'text', (node, parents) => {
      if (!/\p{Script=Cyrillic}/u.test(node.value)) return;
      passages += 1;
      const lang = parents
        .flatMap((parent) =>
          parent.type === 'element' && parent.properties['lang'] ? String(parent.properties['lang']) : [],
        )
        .at(-1);
      if (
        !/^(?:ru|uk|be|bg|sr|mk|kk)\b/.test(lang ?? '') &&
        parents.every((parent) => parent.type !== 'element' || !['title', 'script'].includes(parent.tagName))
      ) {
        faults.push(`${page.path}: ${lang ?? 'no lang'}: ${node.value.trim().slice(0, 60)}`);
      }
    });
  }
  expect(faults).toEqual([]);
  expect(passages).toBeGreaterThan(10);
});

test('has one h1, one main and a way past the navigation on every page', () => {
  const faults = pages
    .filter((page) => !/http-equiv="refresh"/.test(page.html))
    .flatMap((page) => {
      const names = elementsOf(page).map(({ element }) => element.tagName);
      const skips = elementsOf(page).some(
        ({ element }) => element.tagName === 'a' && attribute(element, 'href') === '#site-content',
      );
      const isSound =
        names.filter((name) => name === 'h1').length === 1 &&
        names.filter((name) => name === 'main').length === 1 &&
        skips;
      return isSound ? [] : [page.path];
    });
  expect(faults).toEqual([]);
});
