import { expect, test } from 'vitest';
import { parseBody } from '../../src/load/body.ts';
import { sectionsOf } from '../../src/search/sections.ts';

test('A page is cut at its headings, and nothing of its words is lost', () => {
  const body = parseBody('Before.\n\n## One\n\nFirst.\n\n- a\n- b\n\n### Two\n\nSecond.\n\n## One\n', 'page.md');
  expect(sectionsOf(body)).toEqual([
    { anchor: undefined, title: '', text: 'Before.' },
    { anchor: 'heading-one', title: 'One', text: 'First.\n\nab' },
    { anchor: 'heading-two', title: 'Two', text: 'Second.' },
    { anchor: 'heading-one-1', title: 'One', text: '' },
  ]);
  expect(sectionsOf(parseBody('', 'page.md'))).toEqual([]);
});
