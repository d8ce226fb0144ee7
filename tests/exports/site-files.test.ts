import { describe, expect, it } from 'vitest';
import { writeFeed } from '../../src/exports/feed.ts';
import { writeRobots } from '../../src/exports/robots.ts';
import { writeSecurityTxt } from '../../src/exports/security-txt.ts';
import { writeSitemap, writeSitemapIndex } from '../../src/exports/sitemap.ts';
import { escapeXml } from '../../src/exports/xml.ts';
import { replace } from '../support/corpus.ts';
import { address, changedGraph, minimalGraph } from './corpora.ts';

const graph = await minimalGraph();

describe('the files for programs', () => {
  it.each([
    ['feed.xml', writeFeed],
    ['sitemap.xml', writeSitemap],
    ['sitemap-index.xml', writeSitemapIndex],
    ['robots.txt', writeRobots],
    ['security.txt', writeSecurityTxt],
  ])('%s is as expected', async (file, write) => {
    await expect(write(graph, address)).toMatchFileSnapshot(`../golden/exports/${file}`);
  });
});

describe('the feed', () => {
  it('gives the claims that were assessed last first', async () => {
    const changed = await changedGraph({
      'claims/no-contract-names-a-payer.md': replace('assessed_on: 2026-01-31', 'assessed_on: 2026-02'),
    });
    const feed = writeFeed(changed, address);
    expect(feed.indexOf('no-contract-names-a-payer')).toBeLessThan(feed.indexOf('upper-wend-promised-to-pay'));
    expect(feed).toContain('<updated>2026-02-01T00:00:00.000Z</updated>');
  });

  it('leaves out what was withdrawn', async () => {
    const changed = await changedGraph({
      'claims/no-contract-names-a-payer.md': replace(
        '\n---\n',
        '\nstatus: withdrawn\nstatus_reason: A mistake.\n---\n',
      ),
    });
    expect(writeFeed(changed, address)).not.toContain('no-contract-names-a-payer');
  });
});

describe('the sitemap', () => {
  const sitemap = writeSitemap(graph, address);

  it('lists pages once each, all in the folder of the site', () => {
    const pages = Array.from(sitemap.matchAll(/<loc>(.*?)<\/loc>/g), ([, page]) => page);
    expect(new Set(pages).size).toBe(pages.length);
    for (const page of pages)
      expect(page).toMatch(/^https:\/\/bridge\.example\/base\/.*\/$|^https:\/\/bridge\.example\/base\/$/);
  });

  it('leaves out what was withdrawn', () => {
    expect(sitemap).not.toContain('oak-1903-01-ten-thousand');
  });
});

describe('security.txt', () => {
  it('holds for a year after the newest day of the corpus', () => {
    expect(writeSecurityTxt(graph, address)).toContain('Expires: 2027-01-31T00:00:00.000Z');
  });
});

describe('XML', () => {
  it('escapes what would be markup, and leaves out what it cannot hold', () => {
    expect(escapeXml(`<a b="c">&'\u0000\u0007\uD800\uFFFF ok 😀`)).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&#39; ok 😀');
  });
});
