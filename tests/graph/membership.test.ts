import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { countsIn, fillCounts, spellNumber } from '../../src/graph/counts.ts';
import { membershipOf } from '../../src/graph/membership.ts';
import { loadCorpus } from '../../src/load/corpus.ts';
import { renderBody } from '../../src/markdown/render.ts';
import { append, layCorpus, realContent, replace } from '../support/corpus.ts';

const event = (date: string, ...joined: string[]) => ({ data: { date, ...(joined.length > 0 && { joined }) } });
const league = membershipOf([
  event('1907-05-01', 'Nether Wend'),
  event('1900-01-01', 'Upper Wend', 'Lower Wend'),
  event('1903'),
  event('1907-04-30', 'Oak', 'Ash', 'Elm'),
]);

describe('The members of an alliance', () => {
  test('are counted to the end of a day, a month, a year', () => {
    expect(['1899', '1900-01-01', '1907-04-30', '1907-04', '1907-05', '1907'].map(league.membersOn)).toEqual([
      0, 2, 5, 5, 6, 6,
    ]);
  });

  test('that joined are counted from the first to the last day of a span', () => {
    expect(
      ['1900-01-02/1907-04-30', '1907-05-01', '1907', '1900-01-01/1907-05-01', '1908/'].map(league.joinedIn),
    ).toEqual([3, 1, 4, 6, 0]);
  });

  test('stand in the order in which they joined, whatever the order of the records', () => {
    expect(league.accessions.map(({ date }) => date)).toEqual(['1900-01-01', '1907-04-30', '1907-05-01']);
  });
});

describe('Numbers in prose', () => {
  test('are spelled out', () => {
    expect([0, 1, 13, 19, 20, 26, 32, 99, 100].map(spellNumber)).toEqual([
      'no',
      'one',
      'thirteen',
      'nineteen',
      'twenty',
      'twenty-six',
      'thirty-two',
      'ninety-nine',
      '100',
    ]);
  });

  test('stand where a text leaves them to be counted, and nowhere else', () => {
    const text = 'In all :joined[1907] joined, of :members[1907-12-31]. At 9:30 :joined is a word.';
    expect(countsIn(text).map(({ span }) => span)).toEqual(['1907', '1907-12-31']);
    expect(fillCounts(text, league)).toBe('In all four joined, of six. At 9:30 :joined is a word.');
  });

  test('are filled in frontmatter and body of a record and of a page, and not in the words of a record', async () => {
    const count = 'of :members[1902] members';
    const { root } = await layCorpus({
      'events/meeting-on-the-bridge-1902-03-04.md': replace('place:', 'joined: [Upper Wend, Lower Wend]\nplace:'),
      'claims/upper-wend-promised-to-pay.md': (old) =>
        `${old.replace(/statement: .*/u, `statement: One ${count} promised to pay.`)}\n\n## Numbers\n\nOne ${count} paid.\n`,
      'memos/minutes-wend-bridge-1902-03-04.md': replace('Who, then, will pay', `Who ${count} will pay`),
      'pages/about.md': append(`\nTwo ${count}.\n`),
    });
    const graph = buildGraph(await loadCorpus(root));
    const claim = graph.get('claim', 'upper-wend-promised-to-pay');
    expect(claim.data.statement).toBe('One of two members promised to pay.');
    expect(claim.body.text).toContain('One of two members paid.');
    expect(JSON.stringify(renderBody(claim.body, { base: '/' }))).toContain('One of two members paid.');
    expect(graph.pages[0]?.body.text).toContain('Two of two members.');
    const [excerpt] = graph.get('memo', 'minutes-wend-bridge-1902-03-04').excerpts;
    expect(excerpt?.paragraphs[0]?.text).toContain(count);
  });
});

describe('The alliance of this collection', async () => {
  const graph = buildGraph(await loadCorpus(realContent));

  test('had sixteen members before 1999 and has thirty-two', () => {
    expect(graph.membership.membersOn('1998')).toBe(16);
    expect(graph.membership.membersOn('2026')).toBe(32);
  });

  test('grew by ten states from 2004 to 2008 and by thirteen to December 2017, as the starting texts do not say', () => {
    expect(graph.membership.joinedIn('1999/2008')).toBe(10);
    expect(graph.membership.joinedIn('1999/2017')).toBe(13);
  });

  test('is counted from records of which each state that joined since 1999 has the exact day', () => {
    const recent = graph.membership.accessions.filter(({ date }) => date > '1990');
    expect(recent.length).toBe(7);
    expect(recent.filter(({ date }) => !/^\d{4}-\d{2}-\d{2}$/u.test(date))).toEqual([]);
  });

  test('has its numbers from the accessions alone: no record types one', async () => {
    const members =
      /\b(?:twenty-(?:six|eight|nine)|thirty(?:-(?:one|two))?|19|26|28|29|3[012])(?:th|nd|st)? members?\b/iu;
    const joined =
      /\b(?:ten|thirteen|fourteen|fifteen|sixteen|1[03456]) (?:new |more |further )?(?:states|countries|members)\b/iu;
    const { records, pages } = await loadCorpus(realContent);
    const typed = [...records, ...pages].filter(({ body, draft }) => {
      // The words of others keep their numbers: that is how their mistakes are shown.
      const { mistakes: _, witnesses: __, ...ours } = draft as Record<string, unknown>;
      return [body.text, JSON.stringify(ours)].some((text) => members.test(text) || joined.test(text));
    });
    expect(typed.map(({ file }) => file)).toEqual([]);
  });
});
