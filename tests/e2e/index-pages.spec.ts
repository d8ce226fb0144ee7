import { AxeBuilder } from '@axe-core/playwright';
import { addresses, expect, test } from './site.ts';

test.describe('the indexes, without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('stand behind the search page, where nothing else can be asked', async ({ page }) => {
    for (const [name, path] of [
      ['Everything from A to Z', addresses.alphabetical],
      ['Everything by date', addresses.chronological],
    ] as const) {
      await page.goto(addresses.search);
      await page.getByRole('main').getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`${path}$`));
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    }
  });

  test('lead from another spelling to the person', async ({ page }) => {
    await page.goto(addresses.alphabetical);
    const spelling = page.getByRole('listitem').filter({ hasText: /^\s*Gorbatschow: see/ });
    await spelling.getByRole('link', { name: 'Gorbachev, Mikhail' }).click();
    await expect(page).toHaveURL(new RegExp(`${addresses.person}$`));
    await page.goto(addresses.alphabetical);
    const cyrillic = page.locator('#section-cyrillic li').filter({ hasText: 'Горбачёв' });
    await expect(cyrillic.first().locator('[lang=ru]').first()).toHaveText(/Горбачёв/);
    await expect(cyrillic.first().getByRole('link', { name: 'Gorbachev, Mikhail' })).toBeVisible();
  });

  test('have what people said under their names, and say what everything is', async ({ page }) => {
    await page.goto(addresses.alphabetical);
    const baker = page.locator('#section-b .index-lines > li').filter({ hasText: /^\s*Baker, James A\., III person/ });
    await expect(baker.locator('li').first()).toContainText('9 February 1990');
    await expect(baker.locator(`a[href$="${addresses.quote}"]`)).toHaveText('9 February 1990, to Mikhail Gorbachev');
    const entries = page.locator('.index-lines > li');
    for (const [entry, what] of [
      ['Baker in Moscow', /event, 7–10 February 1990\s*$/],
      ['Bucharest formula', /term\s*$/],
      ['“Not one inch eastward”', /misquotation\s*$/],
      ['The promise was broken', /narrative\s*$/],
    ] as const) {
      await expect(entries.filter({ has: page.getByRole('link', { name: entry, exact: true }) })).toHaveText(what);
    }
    await page.getByRole('link', { name: 'Bucharest formula', exact: true }).click();
    await expect(page).toHaveURL(/\/glossary\/#heading-bucharest-formula$/);
  });

  test('jump to a letter, and name those under which nothing stands', async ({ page }) => {
    await page.goto(addresses.alphabetical);
    const letters = page.getByRole('navigation', { name: 'Letters' });
    await letters.getByRole('link', { name: 'Y', exact: true }).click();
    await expect(page).toHaveURL(/#section-y$/);
    await expect(page.getByRole('heading', { level: 2, name: 'Y', exact: true })).toBeInViewport();
    await expect(letters.getByRole('listitem').filter({ hasText: /^\s*[A-Z]\b/ })).toHaveCount(26);
    for (const link of await letters.getByRole('link').all())
      await expect(page.locator((await link.getAttribute('href')) ?? '').locator('li')).not.toHaveCount(0);
  });

  test('jump to a year, and have it in order from its beginning', async ({ page }) => {
    await page.goto(addresses.chronological);
    await page.getByRole('navigation', { name: 'Years' }).getByRole('link', { name: '1990', exact: true }).click();
    await expect(page).toHaveURL(/#section-1990$/);
    await expect(page.getByRole('heading', { level: 2, name: '1990', exact: true })).toBeInViewport();
    const dates = await page
      .locator('.index-date time')
      .evaluateAll((times) => times.map((each) => each.getAttribute('datetime') ?? ''));
    expect(dates.length).toBeGreaterThan(100);
    expect(dates.map((date) => date.slice(0, 4))).toEqual(dates.map((date) => date.slice(0, 4)).toSorted());
    const day = page.locator('.index-date').filter({ has: page.locator('time[datetime="1990-02-09"]') });
    await expect(day.locator(`a[href$="${addresses.quote}"]`)).toHaveText('James A. Baker III to Mikhail Gorbachev');
  });

  test('have no words of what is withheld', async ({ page }) => {
    for (const path of [addresses.alphabetical, addresses.chronological]) {
      await page.goto(path);
      const held = page.getByRole('listitem').filter({ has: page.locator(`> a[href$="${addresses.heldQuote}"]`) });
      await expect(held).toHaveText(/\(words withheld\)$/);
    }
  });
});

for (const [name, path] of [
  ['A to Z', addresses.alphabetical],
  ['by date', addresses.chronological],
] as const) {
  test(`are accessible with a part linked to: ${name}`, async ({ page }) => {
    await page.goto(`${path}${name === 'A to Z' ? '#section-b' : '#section-1990'}`);
    const { violations } = await new AxeBuilder({ page }).include('.index-part:target').analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
  });
}
