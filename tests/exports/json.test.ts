import { describe, expect, it } from 'vitest';
import { corpusFormats, recordFormats } from '../../src/exports/formats.ts';
import { recordObject } from '../../src/exports/objects.ts';
import type { AnyGraphRecord, Graph } from '../../src/graph/graph.ts';
import { recordTypeNames } from '../../src/model/ids.ts';
import { replace } from '../support/corpus.ts';
import { address, changedGraph, minimalGraph } from './corpora.ts';

const graph = await minimalGraph();

/** Everything that the exports write, in one string. */
const everything = (of: Graph): string =>
  [
    ...corpusFormats.map((format) => format.write(of, address)),
    ...recordFormats.flatMap((format) =>
      recordTypeNames.flatMap((type) =>
        of.all(type).map((record) => format.write(of, record as AnyGraphRecord, address)),
      ),
    ), // a record of a type is one of any
  ].join('\n');

const objectOf = (of: Graph, ref: string): Record<string, unknown> => {
  const record = of.find(ref);
  if (!record) throw new Error(`no ${ref}`);
  return JSON.parse(JSON.stringify(recordObject(of, record, address))) as Record<string, unknown>; // an object, as a reader of the file gets it
};

describe('the files of the corpus', () => {
  it.each(corpusFormats)('$file is as expected', async ({ file, write }) => {
    await expect(write(graph, address)).toMatchFileSnapshot(`../golden/exports/${file}`);
  });

  it('are alike each time', () => {
    expect(everything(graph)).toBe(everything(graph));
  });

  it('hold every record, withdrawn ones too', () => {
    for (const type of recordTypeNames) {
      const format = corpusFormats[recordTypeNames.indexOf(type)];
      const ids = (JSON.parse(format?.write(graph, address) ?? '[]') as { id: string }[]).map(({ id }) => id);
      expect(ids).toEqual(graph.all(type).map(({ id }) => id));
    }
  });
});

describe('a record', () => {
  it('is written by itself as it stands in the file of its type', () => {
    const [json] = recordFormats;
    const record = graph.find('quotes/quill-oak-1902-03-04-not-one-penny');
    const alone: unknown = JSON.parse(record && json ? json.write(graph, record, address) : '');
    const all = JSON.parse(
      corpusFormats.find(({ file }) => file === 'quotes.json')?.write(graph, address) ?? '[]',
    ) as unknown[];
    expect(all).toContainEqual(alone);
  });

  it('ends with a line end and is laid out in lines', () => {
    for (const type of recordTypeNames) {
      for (const record of graph.all(type)) {
        const text = recordFormats[0]?.write(graph, record as AnyGraphRecord, address); // a record of a type is one of any
        expect(text).toMatch(/^\{\n {2}"id": /);
        expect(text).toMatch(/\n\}\n$/);
      }
    }
  });

  it('has the address of its page, whatever other address it names', () => {
    expect(objectOf(graph, 'sources/tern-1950')).toMatchObject({
      url: 'https://bridge.example/base/sources/tern-1950/',
      original_url: 'https://books.example/tern-1950',
    });
  });

  it('that was withdrawn has nothing but its address and the reason', () => {
    expect(objectOf(graph, 'quotes/oak-1903-01-ten-thousand')).toEqual({
      id: 'oak-1903-01-ten-thousand',
      url: 'https://bridge.example/base/quotes/oak-1903-01-ten-thousand/',
      status: 'withdrawn',
      status_reason: 'The words were ascribed to Oak by mistake; no record has them.',
    });
  });
});

describe('a quote', () => {
  const quote = objectOf(graph, 'quotes/quill-oak-1902-03-04-not-one-penny');

  it('has every field that is promised to readers of the data', () => {
    const promised = 'id url speaker addressees date kind scope form binding witnesses claims version sha256'.split(
      ' ',
    );
    expect(Object.keys(quote)).toEqual(expect.arrayContaining(promised));
    for (const witness of quote['witnesses'] as object[]) {
      expect(Object.keys(witness)).toEqual(
        expect.arrayContaining('memo excerpt lang text verification read_at'.split(' ')),
      );
    }
  });

  it('names people by id and name, and the claims that use it', () => {
    expect(quote).toMatchObject({
      speaker: { id: 'quill-ada', name: 'Ada Quill' },
      addressees: [{ id: 'oak-bertram', name: 'Bertram Oak' }],
      claims: ['upper-wend-promised-to-pay'],
      version: 1,
    });
  });
});

describe('held words', () => {
  const words = 'what the mayor muttered to nobody';

  it('leave a gap with its reason', () => {
    const quote = objectOf(graph, 'quotes/quill-1902-03-05-aside');
    expect(quote).toMatchObject({ hold: expect.stringContaining('copy only') as string, sha256: null });
    expect(quote['witnesses']).toEqual([
      {
        memo: 'minutes-wend-bridge-1902-03-04',
        kind: 'reading',
        excerpt: 'aside',
        lang: 'en',
        verification: 'blog-quotation',
        note: 'An aside to the engineers.',
      },
    ]);
    const { excerpts } = objectOf(graph, 'memos/minutes-wend-bridge-1902-03-04') as { excerpts: object[] };
    expect(excerpts.at(-1)).toEqual({
      id: 'aside',
      url: 'https://bridge.example/base/memos/minutes-wend-bridge-1902-03-04/#aside',
      locator: 'p. 4',
      lang: 'en',
      carrier: 'reposted',
      carrier_note: 'A photograph on a private page.',
      verification: 'blog-quotation',
      hold: 'The page has been seen in a copy only; the words wait until the original is read.',
    });
  });

  it('appear nowhere, even where an editor wrote them down', async () => {
    const seenAt = 'https://private.example/photograph';
    const changed = await changedGraph({
      'quotes/quill-1902-03-05-aside.md': replace('    note: An aside', `    text: ${words}\n    note: An aside`),
      'memos/minutes-wend-bridge-1902-03-04.md': replace(
        'hold: The page has been seen in a copy only; the words wait until the original is read.\n```\n',
        `read_at: ${seenAt}\nalso_read_at:\n  - ${seenAt}/2\nhold: Seen in a copy only.\n\`\`\`\n\n${words}\n`,
      ),
    });
    expect(everything(changed)).toContain('Seen in a copy only.');
    expect(everything(changed)).not.toContain(words);
    expect(everything(changed)).not.toContain(seenAt);
  });

  it('of an excerpt are in no witness of it either', async () => {
    const changed = await changedGraph({
      'memos/minutes-wend-bridge-1902-03-04.md': replace(
        'verification: primary-text\n```\n\nMrs Quill',
        'verification: primary-text\nhold: Not yet read.\n```\n\nMrs Quill',
      ),
    });
    const { witnesses } = objectOf(changed, 'quotes/quill-oak-1902-03-04-not-one-penny') as {
      witnesses: Record<string, unknown>[];
    };
    expect(witnesses[0]).not.toHaveProperty('text');
    expect(witnesses[0]).not.toHaveProperty('read_at');
    expect(witnesses[1]).toHaveProperty('text');
  });
});
