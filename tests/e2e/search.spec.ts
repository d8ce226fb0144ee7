import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const key = 'quotes/baker-gorbachev-1990-02-09-not-one-inch';

const field = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.locator('#search-results');
const refs = (page: Page) =>
  page.locator('[data-record]').evaluateAll((hits) => hits.map((hit) => hit.getAttribute('data-record')));

/** Types as a reader does, and waits for the answer to exactly that. */
async function ask(page: Page, words: string): Promise<void> {
  await field(page).fill('');
  await field(page).pressSequentially(words);
  await expect(results(page)).toHaveAttribute('data-query', words);
  await expect(results(page)).toHaveAttribute('data-state', 'ready');
}

test('has one field, says how to ask, and fetches nothing before a reader goes there', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/search/');
  await expect(field(page)).toHaveCount(1);
  await expect(results(page)).toHaveAttribute('data-state', 'idle');
  const files = () => fetched.flatMap((url) => /\/search\/(\w+)[-\da-f]*\.json$/.exec(url)?.[1] ?? []);
  expect(files()).toEqual([]);
  await field(page).focus();
  await expect.poll(files).toEqual(['index', 'words', 'passages', 'notes']);
});

test('finds who, when and what, in spite of a slip, in another script', async ({ page }) => {
  await page.goto('/search/');
  for (const words of ['baker 1990 inch', 'jurisdicton one inhc', 'Бейкер inch 1990']) {
    await ask(page, words);
    expect((await refs(page))[0], words).toBe(key);
  }
  await expect(page.locator('[data-record] mark').first()).toBeVisible();
});

test('leads from a hit to the passage, marked, and back to the same results', async ({ page, complaints }) => {
  await page.goto('/search/');
  await ask(page, 'forces of NATO one inch to the east');
  const before = await refs(page);
  await page.locator('[data-record]').first().getByRole('link').first().click();
  await expect(page).toHaveURL(/#witness-/);
  await expect(page.locator(':target')).toBeInViewport();
  await page.goBack();
  await expect(field(page)).toHaveValue('forces of NATO one inch to the east');
  await expect(results(page)).toHaveAttribute('data-state', 'ready');
  expect(await refs(page)).toEqual(before);
  // Chromium gives a transition between pages up now and then, and reports it as an error of the page.
  expect(complaints.splice(0).filter((each) => !each.includes('Transition was aborted'))).toEqual([]);
});

test('keeps words and filters in the address, which makes the same view, back and forth', async ({ page, context }) => {
  await page.goto('/search/');
  await ask(page, 'inch');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=inch$/);
  const wide = await refs(page);
  await page.getByLabel('Part of the collection').selectOption('memos');
  await expect(page).toHaveURL(/\/search\/\?q=inch&type=memos$/);
  await expect(results(page)).toHaveAttribute('data-state', 'ready');
  const narrow = await refs(page);
  expect(narrow.every((ref) => ref?.startsWith('memos/'))).toBe(true);

  const visitor = await context.newPage();
  await visitor.goto(page.url());
  await expect(results(visitor)).toHaveAttribute('data-state', 'ready');
  expect(await refs(visitor)).toEqual(narrow);

  await page.goBack();
  await expect(results(page)).toHaveAttribute('data-state', 'ready');
  expect(await refs(page)).toEqual(wide);
  await page.goBack();
  await expect(results(page)).toHaveAttribute('data-state', 'idle');
  await expect(field(page)).toHaveValue('');
  await page.goForward();
  await page.goForward();
  await expect(results(page)).toHaveAttribute('data-state', 'ready');
  expect(await refs(page)).toEqual(narrow);
  await page.getByRole('button', { name: 'Remove Part of the collection: Records' }).click();
  await expect(results(page)).toHaveAttribute('data-state', 'ready');
  expect(await refs(page)).toEqual(wide);
  await expect(page).toHaveURL(/\?q=inch$/);
});

test('narrows by dates, and says of one that it cannot be read', async ({ page }) => {
  await page.goto('/search/?q=gorbachev&type=quotes');
  await expect(results(page)).toHaveAttribute('data-state', 'ready');
  await page.getByLabel('From').fill('2014');
  await page.getByLabel('From').blur();
  await expect(page).toHaveURL(/from=2014/);
  await expect(results(page)).toHaveAttribute('data-state', 'ready');
  expect((await refs(page)).every((ref) => /-20(?:1[4-9]|2\d)/.test(ref ?? ''))).toBe(true);
  await page.getByLabel('To', { exact: true }).fill('soon');
  await page.getByLabel('To', { exact: true }).blur();
  await expect(page.getByLabel('To', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(page).not.toHaveURL(/to=/);
});

test('is worked by keyboard alone', async ({ page }) => {
  await page.goto('/search/');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('baker 1990 inch');
  await expect(results(page)).toHaveAttribute('data-query', 'baker 1990 inch');
  const links = page.locator('.hit-title a');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(results(page)).toHaveAttribute('data-state', 'idle');
});

test('reads out the count when typing has stopped, and says how each hit matched', async ({ page }) => {
  await page.goto('/search/');
  await ask(page, 'one inch');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d+ results, \d+ with exactly these words$/);
  await expect(page.locator('[data-record] .how').first()).toHaveText('exact words');
  await ask(page, 'one inhc');
  await expect(page.locator('[data-record] .how').first()).toHaveText('similar words: “inch” for “inhc”');
});

test('leads the memorandum and the slogan to where they belong', async ({ page }) => {
  await page.goto('/search/');
  await ask(page, 'not one inch eastward');
  expect((await refs(page))[0]).toBe('misquotations/not-one-inch-eastward');
  await ask(page, 'one inch');
  expect((await refs(page)).slice(0, 3)).toContain('memos/memcon-baker-gorbachev-1990-02-09');
});

test('shows results by date, and each part of the collection by itself', async ({ page }) => {
  await page.goto('/search/?q=jurisdiction&type=quotes');
  await expect(results(page)).toHaveAttribute('data-state', 'ready');
  await page.getByLabel('Order').selectOption('oldest first');
  await expect(page).toHaveURL(/&sort=oldest$/);
  const dates = () =>
    page.locator('.hit time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  await expect.poll(async () => (await dates()).length).toBeGreaterThan(3);
  expect(await dates()).toEqual((await dates()).toSorted());
  await page.goto('/search/?q=jurisdiction&sort=parts');
  await expect(results(page)).toHaveAttribute('data-state', 'ready');
  const parts = page.locator('.search-part');
  expect(await parts.count()).toBeGreaterThan(3);
  await expect(parts.first().getByRole('heading', { level: 3 })).toContainText('Quotes');
  await parts
    .first()
    .getByRole('link', { name: /^All \d+ in Quotes$/ })
    .click();
  await expect(page).toHaveURL(/\?q=jurisdiction&type=quotes$/);
});

test('narrows by addressee, binding force, kind, territory, form, language and place of reading', async ({ page }) => {
  for (const [label, name] of Object.entries({
    Addressee: 'addressee',
    Kind: 'kind',
    Territory: 'scope',
    'Form of the words': 'form',
    'Binding force': 'binding',
    'Language of the words': 'lang',
    'Where the words were read': 'verification',
  })) {
    await page.goto('/search/?q=nato');
    const control = page.getByLabel(label, { exact: true });
    // The counts come a moment after the results, and a value with none cannot be chosen.
    const option = control.locator('option:not([value=""]):not([disabled])', { hasText: /\(\d+\)$/ }).first();
    await expect(option).toBeAttached();
    const expected = Number(/\((\d+)\)$/.exec((await option.textContent()) ?? '')?.[1]);
    await control.selectOption(await option.getAttribute('value'));
    await expect(page).toHaveURL(new RegExp(`[?&]${name}=`));
    await expect(page.locator('.search-count')).toHaveText(new RegExp(`^${expected} result`));
    await page.getByRole('button', { name: `Remove ${label}` }).click();
    await expect(page).not.toHaveURL(new RegExp(`[?&]${name}=`));
  }
});

test('shows more when asked, and goes on with the first of those', async ({ page }) => {
  await page.goto('/search/?q=nato');
  await expect(results(page)).toHaveAttribute('data-state', 'ready');
  const before = await refs(page);
  await page.getByRole('button', { name: /^Show \d+ more of \d+$/ }).click();
  await expect(page.locator('[data-record]')).toHaveCount(2 * before.length);
  expect((await refs(page)).slice(0, before.length)).toEqual(before);
  await expect(page.locator('.hit-title a').nth(before.length)).toBeFocused();
});

test('answers from the first part of the index, and better when the texts have come', async ({ page }) => {
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/search/passages-*.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/search/?q=jurisdiction+forces+inch');
  await expect(page.locator('[data-record]').first()).toBeVisible();
  await expect(results(page)).toHaveAttribute('data-state', 'loading');
  release();
  await expect(results(page)).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('[data-record] mark').first()).toBeVisible();
});

test('keeps the index for the next time, and so works offline', async ({ page, context, complaints }) => {
  await page.goto('/search/?q=inch');
  await expect(results(page)).toHaveAttribute('data-state', 'ready');
  await expect.poll(() => page.evaluate(async () => (await (await caches.open('search-index')).keys()).length)).toBe(4);
  await page.route('**/search/*.json', (route) => route.abort());
  await page.reload();
  await page.evaluate(() => undefined);
  await context.setOffline(true);
  await ask(page, 'one inch');
  expect((await refs(page))[0]).toBe(key);
  complaints.splice(0);
});

test('says so where there is no room to keep the index, and works all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
  });
  await page.goto('/search/?q=inch');
  await expect(results(page)).toHaveAttribute('data-state', 'ready');
  await expect(page.getByText('no room to keep the search index')).toBeVisible();
});

test('measures the time from each letter to its answer', async ({ page }) => {
  await page.goto('/search/');
  await ask(page, 'inch');
  const measures = await page.evaluate(() =>
    performance.getEntriesByName('search', 'measure').map(({ duration }) => duration),
  );
  expect(measures.length).toBeGreaterThan(0);
  expect(measures.every((duration) => duration > 0)).toBe(true);
});

test('says that nothing was found, and what to try', async ({ page }) => {
  await page.goto('/search/');
  await ask(page, 'xyzzy');
  await expect(results(page)).toContainText('Nothing found for “xyzzy”');
  await expect(page.locator('[data-record]')).toHaveCount(0);
  await ask(page, 'baker xyzzy qwxzv');
  await results(page).getByRole('link', { name: '“baker”' }).click();
  await expect(results(page)).toHaveAttribute('data-query', 'baker');
  await expect(page).toHaveURL(/\?q=baker$/);
});

test('shows content as text, whatever is typed', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> "')}`);
  await expect(results(page)).toHaveAttribute('data-state', 'ready');
  await expect(results(page).locator('img')).toHaveCount(0);
});

for (const [trouble, answer] of Object.entries({
  'cannot be fetched': { abort: true },
  'is missing': { status: 404, body: 'no such file' },
  'is damaged': { status: 200, body: '{"version":2,"heads":[' },
  'is of another version': { status: 200, body: '{"version":0,"heads":[],"filters":[],"names":{},"synonyms":[]}' },
})) {
  test(`says so where the index ${trouble}, and tries again when asked`, async ({ page, complaints }) => {
    await page.route('**/search/words-*.json', (route) => ('abort' in answer ? route.abort() : route.fulfill(answer)));
    await page.goto('/search/?q=inch');
    await expect(results(page)).toHaveAttribute('data-state', 'error');
    await expect(results(page)).toContainText('The search index');
    await expect(page.getByRole('main').getByRole('link', { name: 'Claims' })).toBeVisible();
    await page.unroute('**/search/words-*.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(results(page)).toHaveAttribute('data-state', 'ready');
    expect(await page.locator('[data-record]').count()).toBeGreaterThan(0);
    // The browser itself reports what could not be fetched.
    expect(complaints.splice(0).every((each) => each.includes('Failed to load resource'))).toBe(true);
  });
}

test('says what is missing where the texts cannot be fetched, shows what it has, and tries again', async ({
  page,
  complaints,
}) => {
  await page.route('**/search/passages-*.json', (route) => route.abort());
  await page.goto('/search/?q=inch');
  await expect(results(page)).toHaveAttribute('data-state', 'error');
  await expect(results(page)).toContainText('The passages could not be fetched');
  expect(await page.locator('[data-record]').count()).toBeGreaterThan(0);
  await page.unroute('**/search/passages-*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(results(page)).toHaveAttribute('data-state', 'ready');
  await expect(results(page)).not.toContainText('could not be fetched');
  expect(complaints.splice(0).every((each) => each.includes('Failed to load resource'))).toBe(true);
});

for (const words of ['one inch', 'Горбачёв', 'xyzzy']) {
  test(`is accessible with the answer to ${words}`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(words)}&from=1980`);
    await expect(results(page)).toHaveAttribute('data-state', 'ready');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))).toEqual([]);
  });
}

test('names the language of every passage in another script', async ({ page }) => {
  await page.goto('/search/?q=%D0%93%D0%BE%D1%80%D0%B1%D0%B0%D1%87%D1%91%D0%B2');
  await expect(results(page)).toHaveAttribute('data-state', 'ready');
  const unnamed = await results(page).evaluate((place) => {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const isCyrillic = /\p{Script=Cyrillic}/u.test(node.textContent ?? '');
      if (isCyrillic && !node.parentElement?.closest('[lang]')?.getAttribute('lang')?.startsWith('ru'))
        found.push(node.textContent ?? '');
    }
    return found;
  });
  expect(unnamed).toEqual([]);
});
