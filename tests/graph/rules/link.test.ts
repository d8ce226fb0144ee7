import { append, replace } from '../../support/corpus.ts';
import { describeRule } from '../../support/rule.ts';

const claim = 'claims/upper-wend-promised-to-pay.md';
const minutes = 'memos/minutes-wend-bridge-1902-03-04.md';
const about = 'pages/about.md';

const linked = (url: string) => ({ [claim]: append(`\nSee ⟦[there](${url})⟧.\n`) });
const allowed = (url: string) => ({ [claim]: append(`\nSee [there](${url}).\n`) });

describeRule('link', {
  fires: [
    {
      name: 'a record that does not exist, with the nearest',
      changes: linked('quotes/quill-oak-1902-03-04-not-a-penny'),
      message: 'no quote `quotes/quill-oak-1902-03-04-not-a-penny`, expected an existing quote',
      hint: 'did you mean `quill-oak-1902-03-04-not-one-penny`?',
    },
    {
      name: 'an anchor that a record does not have, with the nearest',
      changes: linked('memos/minutes-wend-bridge-1902-03-04#not-a-penny'),
      message: 'no anchor `#not-a-penny` on memos/minutes-wend-bridge-1902-03-04',
      hint: 'did you mean `not-one-penny`?',
    },
    {
      name: 'a part that no page of the type has',
      changes: linked('people/oak-bertram#section-witnesses'),
      message: 'no anchor `#section-witnesses`',
    },
    {
      name: 'an anchor that its own page does not have',
      changes: linked('#heading-what-was-sad'),
      message: 'no anchor `#heading-what-was-sad` on this page',
      hint: 'did you mean `heading-what-was-said`?',
    },
    {
      name: 'an anchor of a withdrawn record',
      changes: linked('quotes/oak-1903-01-ten-thousand#section-words'),
      message: '`quotes/oak-1903-01-ten-thousand` is withdrawn and has no anchors',
      hint: 'link to `quotes/oak-1903-01-ten-thousand`',
    },
    {
      name: 'a page of prose that does not exist, with the nearest',
      changes: linked('pages/abuot'),
      message: 'no page `pages/abuot`',
      hint: 'did you mean `pages/about`?',
    },
    {
      name: 'an anchor that a page of prose does not have',
      changes: linked('pages/about#heading-what-is-true'),
      message: 'no anchor `#heading-what-is-true` on pages/about',
      hint: 'did you mean',
    },
    {
      name: 'an anchor that a page of prose itself does not have',
      changes: { [about]: append('\n⟦[there](#nowhere)⟧\n') },
      message: 'no anchor `#nowhere` on this page',
    },
    {
      name: 'an address of the site that no page has',
      changes: linked('/quote/'),
      message: 'no page `/quote/`, expected one of /, /search/',
      hint: 'a record is linked as `quotes/…`',
    },
    {
      name: 'the address of a record, which a base path would break',
      changes: linked('/quotes/quill-oak-1902-03-04-not-one-penny/'),
      message: 'no page `/quotes/quill-oak-1902-03-04-not-one-penny/`',
    },
    {
      name: 'a slash at the end of a reference',
      changes: linked('quotes/quill-oak-1902-03-04-not-one-penny/'),
      message: 'leads to no page',
    },
    {
      name: 'a path that leads nowhere',
      changes: linked('../quotes/x.md'),
      message: '`../quotes/x.md` leads to no page',
      hint: 'a record is linked as `questions/…`, `claims/…`',
    },
    { name: 'a program in place of an address', changes: linked('javascript:alert(1)'), message: 'leads to no page' },
    {
      name: 'an address of another site without its scheme',
      changes: linked('//archive.example/'),
      message: 'no page `//archive.example/`',
    },
    { name: 'a link without address', changes: linked(''), message: 'leads to no page' },
    {
      name: 'a picture',
      changes: { [claim]: append('\n⟦![A bridge](https://archive.example/bridge.png)⟧\n') },
      message: 'a picture, `https://archive.example/bridge.png`, expected words',
      hint: 'link to it instead',
    },
    {
      name: 'the address that a footnote gives',
      changes: { [claim]: append('\nSo it was.[^1]\n\n[^1]: See ⟦[there](quotes/nowhere)⟧.\n') },
      message: 'no quote `quotes/nowhere`',
    },
    {
      name: 'an address that stands apart from its link, where it stands',
      changes: { [claim]: append('\nSee [there][1].\n\n⟦[1]: quotes/nowhere⟧\n') },
      message: 'no quote `quotes/nowhere`',
    },
    {
      name: 'two links in a row, each',
      changes: { [claim]: append('\n⟦[a](quotes/a)⟧ ⟦[b](quotes/b)⟧\n') },
      message: 'no quote',
    },
    {
      name: 'a link in the prose of a memo',
      changes: { [minutes]: replace('No vote is recorded.', 'No ⟦[vote](events/vote)⟧ is recorded.') },
      message: 'no event `events/vote`',
    },
  ],
  quiet: [
    { name: 'a record', changes: allowed('quotes/quill-oak-1902-03-04-not-one-penny') },
    { name: 'a record by its former id', changes: allowed('events/bridge-meeting-1902') },
    { name: 'a withdrawn record, which keeps its address', changes: allowed('quotes/oak-1903-01-ten-thousand') },
    { name: 'an excerpt', changes: allowed('memos/minutes-wend-bridge-1902-03-04#aside') },
    {
      name: 'a witness',
      changes: allowed('quotes/quill-oak-1902-03-04-not-one-penny#witness-letter-quill-oak-1902-03-06-keinen-pfennig'),
    },
    {
      name: 'a piece of evidence',
      changes: allowed('claims/no-contract-names-a-payer#evidence-memos-minutes-wend-bridge-1902-03-04-not-one-penny'),
    },
    { name: 'a part of a page', changes: allowed('quotes/quill-oak-1902-03-04-not-one-penny#section-witnesses') },
    {
      name: 'a heading of another record',
      changes: allowed('quotes/quill-oak-1902-03-04-not-one-penny#heading-what-is-disputed'),
    },
    { name: 'a heading of its own', changes: allowed('#heading-what-was-meant') },
    {
      name: 'the second of two headings that are the same',
      changes: { [claim]: append('\n## What was said\n\n[there](#heading-what-was-said-1)\n') },
    },
    {
      name: 'a page of prose and its heading',
      changes: { [claim]: append('\n[a](pages/about) [b](pages/about#heading-what-is-invented)\n') },
    },
    {
      name: 'the lists, the search and the data',
      changes: { [claim]: append('\n[a](/) [b](/quotes/) [c](/search/) [d](/data/)\n') },
    },
    {
      name: 'other sites, and mail',
      changes: {
        [claim]: append(
          '\n[a](https://archive.example/#x) [b](http://archive.example) [c](mailto:a@archive.example) <https://archive.example/> https://archive.example/\n',
        ),
      },
    },
    { name: 'a footnote', changes: { [claim]: append('\nSo it was.[^1]\n\n[^1]: So it was.\n') } },
    {
      name: 'what only looks like a link',
      changes: { [claim]: append('\nHe wrote [sic] and \\[there](quotes/nowhere), `[x](quotes/x)`.\n') },
    },
  ],
});
