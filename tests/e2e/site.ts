import { expect, test as base } from '@playwright/test';

/** One page of each template, and the addresses that tests share. */
export const addresses = {
  home: '/',
  question: '/questions/did-nato-promise-not-to-expand/',
  questions: '/questions/',
  claim: '/claims/assurances-limited-to-the-gdr/',
  absence: '/claims/treaty-limits-only-the-gdr/',
  claims: '/claims/',
  narrative: '/narratives/broken-promise/',
  narratives: '/narratives/',
  quote: '/quotes/baker-gorbachev-1990-02-09-not-one-inch/',
  foreignQuote: '/quotes/gorbachev-2014-10-16-not-discussed/',
  heldQuote: '/quotes/genscher-1990-01-31-soviet-security-interests/',
  quotes: '/quotes/',
  memo: '/memos/memcon-baker-gorbachev-1990-02-09/',
  memos: '/memos/',
  person: '/people/gorbachev-mikhail/',
  people: '/people/',
  event: '/events/baker-in-moscow-1990-02-09/',
  events: '/events/',
  source: '/sources/zelikow-1995/',
  sourceReadAgainstTheRecord: '/sources/factually-2026/',
  sources: '/sources/',
  accession: '/events/accession-2004-03-29-seven-states/',
  questionWithTable: '/questions/how-did-enlargement-happen/',
  quoteWithWordsBeside: '/quotes/clinton-1994-01-12-when-and-how/',
  misquotation: '/misquotations/not-one-inch-eastward/',
  misquotations: '/misquotations/',
  gap: '/gaps/baker-letter-to-kohl-english/',
  gaps: '/gaps/',
  glossary: '/glossary/',
  voices: '/voices/',
  about: '/about/',
  method: '/method/',
  changes: '/changes/',
  data: '/data/',
  search: '/search/',
  results: '/search/?q=one+inch',
  alphabetical: '/search/alphabetical/',
  chronological: '/search/chronological/',
  lost: '/404.html',
} as const;

/** A test in which the page must not complain, call elsewhere or break its security policy. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          complaints.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL ?? '')) complaints.push(`foreign request: ${request.url()}`);
      });
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
        );
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
