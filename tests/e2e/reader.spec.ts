import { addresses, expect, test } from './site.ts';

const inch = 'no extension of NATO’s jurisdiction for forces of NATO one inch to the east';

test('reads the answer first, then a claim, follows a quote to its excerpt and comes back', async ({ page }) => {
  await page.goto(addresses.home);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Did NATO promise');
  await expect(page.getByRole('main')).toContainText(
    'No treaty or other binding text that is known contains such a promise',
  );

  await page.goto(addresses.claim);
  const evidence = page.locator('#evidence-quotes-baker-gorbachev-1990-02-09-not-one-inch');
  await expect(evidence).toContainText(inch);
  await expect(evidence).toContainText('qualifies');
  await evidence.getByRole('link', { name: 'James A. Baker III to Mikhail Gorbachev', exact: true }).click();

  await expect(page).toHaveURL(new RegExp(`${addresses.quote}$`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('9 February 1990');
  const witness = page.locator('#witness-memcon-baker-gorbachev-1990-02-09-one-inch');
  await expect(witness).toContainText('as copied on another page');
  await witness
    .getByRole('link', { name: /US memorandum of conversation/ })
    .first()
    .click();

  await expect(page).toHaveURL(/\/memos\/memcon-baker-gorbachev-1990-02-09\/#one-inch$/);
  const excerpt = page.locator('#one-inch');
  await expect(excerpt).toBeInViewport();
  const mark = excerpt.locator('mark').first();
  await expect(mark).toContainText('We understand the need for assurances');
  await mark.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(addresses.quote));
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${addresses.claim}$`));
});

test('shows every record that bears witness, with language, translator and verification', async ({ page }) => {
  await page.goto(addresses.quote);
  const witnesses = page.locator('[id^="witness-"]');
  await expect(witnesses).toHaveCount(7);
  await expect(page.locator('#witness-soviet-record-gorbachev-baker-1990-02-09-not-an-inch')).toContainText(
    'translated from Russian by National Security Archive',
  );
  await expect(
    page.locator('#witness-soviet-record-gorbachev-baker-1990-02-09-not-an-inch-de [lang=de]').first(),
  ).toBeVisible();
});

test('shows the gap and the reason where words are withheld', async ({ page }) => {
  await page.goto(addresses.heldQuote);
  await expect(page.getByRole('main')).toContainText('Two different German texts of this passage circulate');
  await expect(page.locator('main blockquote')).toHaveCount(0);
});

test('leads from a slogan to what the records say, and from there to the words', async ({ page }) => {
  await page.goto('/search/?q=not+one+inch+eastward');
  await expect(page.locator('[data-state=ready]')).toBeVisible();
  await page.locator('[data-record]').first().getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(addresses.misquotation));
  await expect(page.locator('.spurious')).toContainText('not one inch eastward');
  await expect(page.locator('.spurious blockquote, .spurious q')).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText(inch);
  await page.goto(addresses.quote);
  await page.locator('#section-misquoted').getByRole('link', { name: '“Not one inch eastward”' }).click();
  await expect(page).toHaveURL(new RegExp(addresses.misquotation));
});

test('counts the members of the alliance on the timeline and where states joined', async ({ page }) => {
  await page.goto(addresses.accession);
  await expect(page.getByRole('main')).toContainText('26 members since then');
  await page.goto('/events/');
  const joined = page.locator('.timeline-event', { hasText: 'members since then' });
  await expect(joined.first()).toContainText('12 members since then');
  await expect(joined.last()).toContainText('32 members since then');
  await page.goto(addresses.questionWithTable);
  await expect(page.getByRole('main')).toContainText('sixteen');
});

test('says what could not be seen, without its words: in a list, and beside the record that it would complete', async ({
  page,
}) => {
  await page.goto('/memos/letter-baker-kohl-1990-02-10/');
  await page
    .locator('#section-gaps')
    .getByRole('link', { name: /letter to Kohl/ })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(addresses.gap));
  await page.goto(addresses.gaps);
  await expect(page.locator('#section-not-read > .gap-rows > li')).not.toHaveCount(0);
  await expect(page.locator('#section-withheld .withheld > li')).not.toHaveCount(0);
  await expect(page.locator('main blockquote')).toHaveCount(0);
});

test('reads the starting texts against the record, mistake by mistake', async ({ page }) => {
  await page.goto(`${addresses.sourceReadAgainstTheRecord}#mistake-map-mid-1990s`);
  const mistake = page.locator('#mistake-map-mid-1990s');
  await expect(mistake).toBeInViewport();
  await expect(mistake.locator('blockquote')).toContainText('Membership Action Plans');
  await expect(mistake.getByRole('link').first()).toHaveAttribute('href', /membership-action-plan/);
});

test('sets words that are no reading of a quote apart from those that are', async ({ page }) => {
  await page.goto(addresses.quoteWithWordsBeside);
  await expect(page.locator('#section-witnesses .witness')).toHaveCount(1);
  await expect(page.locator('#section-beside .witness')).toHaveCount(1);
  await expect(page.locator('#section-beside')).toContainText('another occasion');
});

test('shares an anchor: copies the address, lands on the marked passage', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(addresses.memo);
  await page
    .locator('#one-inch')
    .getByRole('link', { name: /^Link to this/ })
    .click();
  await expect(page.getByRole('status')).toContainText('Link copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/memos\/memcon-baker-gorbachev-1990-02-09\/#one-inch$/);

  const visitor = await context.newPage();
  await visitor.goto(link);
  const passage = visitor.locator('#one-inch');
  await expect(passage).toBeInViewport();
  await expect(visitor.locator(':target')).toHaveAttribute('id', 'one-inch');
  expect(await passage.evaluate((element) => document.activeElement === element || element.matches(':target'))).toBe(
    true,
  );
  const announced = await passage.evaluate((element) =>
    [element, ...element.querySelectorAll('*')].map((each) => getComputedStyle(each, '::before').content).join(' '),
  );
  expect(announced).toContain('Linked passage');
});

test('tells what is withheld from what is shown in print: links are printed, navigation is not', async ({ page }) => {
  await page.goto(addresses.quote);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/This page: .*\/quotes\/baker-gorbachev-1990-02-09-not-one-inch\//)).toBeVisible();
  await expect(page.locator('nav').first()).toBeHidden();
});

test('walks the whole navigation', async ({ page }) => {
  await page.goto(addresses.home);
  const paths = await page
    .locator('header nav a, footer nav a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(paths.length).toBeGreaterThanOrEqual(12);
  for (const path of paths) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(200);
    await expect(page.locator('nav [aria-current=page]').first(), path).toBeVisible();
  }
});

test('leads on from an address that does not exist', async ({ page, complaints }) => {
  const response = await page.goto('/quotes/never-was/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('main').getByRole('searchbox').or(page.getByRole('searchbox')).first()).toBeVisible();
  // The browser itself reports the status of the page.
  expect(complaints.splice(0).every((each) => each.includes('404'))).toBe(true);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [name, path] of Object.entries(addresses)) {
    test(`reads in full: ${name}`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const words = (await page.getByRole('main').innerText()).split(/\s+/).length;
      expect(words).toBeGreaterThan(20);
    });
  }

  test('offers the listings where search cannot work', async ({ page }) => {
    await page.goto(addresses.results);
    for (const listing of ['Claims', 'Quotes', 'Records', 'People', 'Timeline', 'Sources', 'Questions', 'Narratives']) {
      await expect(
        page
          .getByRole('main')
          .getByRole('link', { name: new RegExp(listing) })
          .first(),
      ).toBeVisible();
    }
  });

  test('links to an excerpt by a plain link', async ({ page }) => {
    await page.goto(addresses.memo);
    await page
      .locator('#one-inch')
      .getByRole('link', { name: /^Link to this/ })
      .click();
    await expect(page).toHaveURL(/#one-inch$/);
    await expect(page.locator('#one-inch')).toBeInViewport();
  });
});
