import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addresses, expect, test } from './site.ts';

const key = 'quotes/baker-gorbachev-1990-02-09-not-one-inch';

const box = (page: Page) => page.getByRole('combobox', { name: 'Search' });
const list = (page: Page) => page.getByRole('listbox', { name: 'Search results' });
const options = (page: Page) => list(page).getByRole('option');

/** Goes to the field as a reader does, types, and waits for the answer to exactly that. */
async function ask(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type(words);
  const popup = page.locator('.search-box-popup');
  await expect(popup).toHaveAttribute('data-query', words);
  await expect(popup).toHaveAttribute('data-state', 'ready');
}

/** The option that a screen reader is told of. */
const active = async (page: Page) => {
  const id = await box(page).getAttribute('aria-activedescendant');
  return id === null ? undefined : page.locator(`#${id}`);
};

test('fetches nothing before a reader goes to the field', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(addresses.claims);
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => /search-box|\/search\//.test(url))).toEqual([]);
  await page.locator('#site-search-words').hover();
  await expect.poll(() => fetched.filter((url) => /\/search\/words-/.test(url)).length).toBe(1);
});

for (const [name, address] of Object.entries({ home: '/', claim: addresses.claim, quote: addresses.quote })) {
  test(`opens by Ctrl K and leads to the passage by keyboard alone, from ${name}`, async ({ page }) => {
    await page.goto(address);
    await ask(page, 'forces of NATO one inch');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(options(page).first()).toHaveAttribute('data-record', key);
    await page.keyboard.press('ArrowDown');
    await expect((await active(page)) ?? page.locator('nothing')).toHaveAttribute('data-record', key);
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/quotes\/baker-gorbachev-1990-02-09-not-one-inch\/#witness-/);
    await expect(page.locator(':target')).toBeInViewport();
  });
}

test('is worked by the keys of an editable combobox with a list', async ({ page }) => {
  await page.goto(addresses.claims);
  await ask(page, 'one inch');
  const count = await options(page).count();
  const at = async () => options(page).evaluateAll((all) => all.findIndex((each) => each.ariaSelected === 'true'));
  await page.keyboard.press('ArrowDown');
  expect(await at()).toBe(0);
  await page.keyboard.press('ArrowUp');
  expect(await at()).toBe(count - 1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await at()).toBe(1);
  await page.keyboard.press('Home');
  expect(await at()).toBe(-1);
  expect(await box(page).evaluate((field: HTMLInputElement) => field.selectionStart)).toBe(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  expect(await at()).toBe(-1);
  expect(await box(page).evaluate((field: HTMLInputElement) => field.selectionStart)).toBe('one inch'.length);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(box(page)).toHaveValue('one inch');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');
  await ask(page, 'inch');
  await page.keyboard.press('Tab');
  await expect(list(page)).toBeHidden();
});

test('sends the words to the search page where no option is chosen', async ({ page }) => {
  await page.goto(addresses.memo);
  await ask(page, 'one inch');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=one\+inch$/);
  await expect(page.locator('#search-results')).toHaveAttribute('data-query', 'one inch');
});

test('leads to all results by its last option, and by click', async ({ page }) => {
  await page.goto(addresses.memo);
  await ask(page, 'one inch');
  await expect(options(page).last()).toHaveText(/^All \d+ results for “one inch”$/);
  await options(page).last().click();
  await expect(page).toHaveURL(/\/search\/\?q=one\+inch$/);
});

test('tells how many there are and which is chosen', async ({ page }) => {
  await page.goto(addresses.claims);
  await ask(page, 'one inch');
  const status = page.getByRole('banner').getByRole('status');
  await expect(status).toHaveText(/^\d+ results, \d+ in the list$/);
  await page.keyboard.press('ArrowDown');
  await expect(status).toHaveText(/^James A\. Baker III to Mikhail Gorbachev, 1 of \d+$/);
});

test('says that nothing was found, and that the index cannot be had, with a way on', async ({ page, complaints }) => {
  await page.goto(addresses.claims);
  await ask(page, 'xyzzy');
  await expect(page.locator('.search-box-popup')).toContainText('Nothing found for “xyzzy”');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await page.evaluate(() => caches.delete('search-index'));
  await page.route('**/search/*.json', (route) => route.abort());
  await page.goto(addresses.quotes);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('inch');
  const popup = page.locator('.search-box-popup');
  await expect(popup).toHaveAttribute('data-state', 'error');
  await expect(popup).toContainText('The search index could not be fetched');
  await expect(popup.getByRole('link', { name: 'the collection in lists' })).toBeVisible();
  await page.unroute('**/search/*.json');
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(popup).toHaveAttribute('data-state', 'ready');
  await expect(options(page).first()).toBeVisible();
  complaints.splice(0);
});

for (const [width, scheme] of [
  [1280, 'light'],
  [360, 'dark'],
] as const) {
  test(`is accessible and stays within the page at ${width} pixels, ${scheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(addresses.claims);
    await ask(page, 'горбачев 1990');
    await page.keyboard.press('ArrowDown');
    const { violations } = await new AxeBuilder({ page }).include('.site-header').analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    for (const option of await options(page).all())
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  });
}

test('says that the passages cannot be had, and offers what it has', async ({ page, complaints }) => {
  await page.route('**/search/passages-*.json', (route) => route.abort());
  await page.goto(addresses.claims);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('inch');
  await expect(page.locator('.search-box-popup')).toContainText('The passages could not be fetched');
  await expect(options(page).first()).toBeVisible();
  complaints.splice(0);
});

test('leads to the search page where its script cannot be had', async ({ page, complaints }) => {
  await page.route('**/_astro/search-box*.js', (route) => route.abort());
  await page.goto(addresses.claims);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('one inch');
  await page.keyboard.press('Enter');
  await expect(page.locator('#search-results')).toHaveAttribute('data-query', 'one inch');
  complaints.splice(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('is a form that leads to the search page and its lists', async ({ page }) => {
    await page.goto(addresses.claims);
    await page.getByRole('banner').getByRole('searchbox').fill('one inch');
    await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=one\+inch$/);
    for (const name of ['Claims', 'Everything from A to Z', 'Everything by date'])
      await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible();
  });
});
