import { AxeBuilder } from '@axe-core/playwright';
import { addresses, expect, test } from './site.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const [name, path] of Object.entries(addresses)) {
      test(`is accessible: ${name}`, async ({ page }) => {
        await page.goto(path);
        if (name === 'results') await expect(page.locator('[data-state=ready]')).toBeVisible();
        const { violations, passes } = await new AxeBuilder({ page }).analyze();
        const faults = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
        expect(faults).toEqual([]);
        expect(passes.length).toBeGreaterThan(10);
      });
    }
  });
}

for (const width of [320, 360]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 780 } });
    for (const [name, path] of Object.entries(addresses)) {
      test(`needs no sideways scrolling: ${name}`, async ({ page }) => {
        await page.goto(path);
        if (name === 'results') await expect(page.locator('[data-state=ready]')).toBeVisible();
        const { scroll, client } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          client: document.documentElement.clientWidth,
        }));
        expect(scroll).toBeLessThanOrEqual(client);
      });
    }
  });
}

test('reaches the content past the navigation, and an excerpt, with the keyboard alone', async ({ page }) => {
  await page.goto(addresses.memo);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  const seen: string[] = [];
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => ({
      href: document.activeElement?.getAttribute('href') ?? '',
      outline: getComputedStyle(document.activeElement ?? document.body).outlineStyle,
    }));
    seen.push(focused.href);
    expect(focused.outline, `the focus is to be seen at ${focused.href}`).not.toBe('none');
    if (focused.href === '#one-inch') break;
  }
  expect(seen).toContain('#one-inch');
  await page.keyboard.press('Enter');
  await expect(page.locator('#one-inch')).toBeInViewport();
});

test('has targets of at least 24 pixels where passages are linked', async ({ page }) => {
  await page.goto(addresses.claim);
  const small = await page
    .locator('a.permalink')
    .evaluateAll(
      (links) =>
        links.map((link) => link.getBoundingClientRect()).filter(({ width, height }) => width < 24 || height < 24)
          .length,
    );
  expect(small).toBe(0);
  expect(await page.locator('a.permalink').count()).toBeGreaterThan(10);
});
