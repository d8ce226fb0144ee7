import { inTurn, replace } from '../../support/corpus.ts';
import { describeRule } from '../../support/rule.ts';

const claim = 'claims/upper-wend-promised-to-pay.md';
const absence = 'claims/no-contract-names-a-payer.md';
const minutes = 'memos/minutes-wend-bridge-1902-03-04.md';

/** Cuts the list of what was searched. */
const withoutSearch = (old: string) => old.replace(/absence:[\s\S]*?(?=one_sided)/u, '');
const markList = replace('evidence:\n', '⟦evidence⟧:\n');

describeRule('evidence', {
  fires: [
    {
      name: 'a claim without evidence that supports it',
      changes: { [claim]: inTurn(markList, replace('bears: supports', 'bears: context')) },
      message: 'the claim has no evidence that supports it',
      hint: 'add the evidence, or say in `one_sided` why there is none',
    },
    {
      name: 'a claim without evidence on the other side',
      changes: { [claim]: inTurn(markList, replace('bears: qualifies', 'bears: supports')) },
      message: 'the claim has no evidence that contradicts, qualifies or undercuts it',
    },
    {
      name: 'a claim without any evidence',
      changes: { [claim]: (old) => old.replace(/evidence:\n[\s\S]*?(?=---\n\n)/u, '⟦evidence⟧: []\n') },
      message: 'the claim has no evidence that supports it and evidence that contradicts, qualifies or undercuts it',
    },
    {
      name: 'a one-sided claim that does not say why',
      changes: {
        [absence]: inTurn(
          markList,
          replace('one_sided: Nobody has named a contract that would speak against it.\n', ''),
        ),
      },
      message: 'contradicts, qualifies or undercuts it',
    },
    {
      name: 'the same record twice in a claim',
      changes: {
        [claim]: replace(
          'ref: memos/minutes-wend-bridge-1902-03-04',
          'ref: ⟦quotes⟧/quill-oak-1902-03-04-not-one-penny',
        ),
      },
      message: '`quotes/quill-oak-1902-03-04-not-one-penny` stands here a second time',
      hint: `first at ${claim}:18:10`,
    },
    {
      name: 'the same record twice, once by a former id',
      changes: {
        [minutes]: replace('title: Minutes', 'aliases: [old-minutes]\ntitle: Minutes'),
        [claim]: inTurn(
          replace('ref: memos/letter-quill-oak-1902-03-06#auf-dem-nordufer', 'ref: memos/old-minutes'),
          replace('ref: memos/minutes-wend', 'ref: ⟦memos⟧/minutes-wend'),
        ),
      },
      message: '`memos/minutes-wend-bridge-1902-03-04` stands here a second time',
    },
    {
      name: 'a claim that something is absent, without a search',
      changes: { [absence]: inTurn(withoutSearch, replace('asserts: absence', '⟦asserts⟧: absence')) },
      message: 'the claim says that something is absent and lists no search',
      hint: 'add `absence` with searched, terms, by, on and finding',
    },
  ],
  quiet: [
    {
      name: 'a claim argued by what undercuts it',
      changes: { [claim]: replace('bears: qualifies', 'bears: undercuts') },
    },
    {
      name: 'a claim argued by what contradicts it',
      changes: { [claim]: replace('bears: qualifies', 'bears: contradicts') },
    },
    {
      name: 'a one-sided claim that says why',
      changes: {
        [claim]: inTurn(
          replace('bears: supports', 'bears: contradicts'),
          replace('---\n\n##', 'one_sided: Nobody holds it.\n---\n\n##'),
        ),
      },
    },
    {
      name: 'two passages of one memo',
      changes: {
        [claim]: replace(
          'ref: memos/minutes-wend-bridge-1902-03-04',
          'ref: memos/letter-quill-oak-1902-03-06#keinen-pfennig',
        ),
      },
    },
    {
      name: 'the same record in two claims',
      changes: {
        [claim]: replace(
          'ref: memos/minutes-wend-bridge-1902-03-04',
          'ref: memos/minutes-wend-bridge-1902-03-04#not-one-penny',
        ),
      },
    },
    {
      name: 'a claim that something is present, without a search',
      changes: { [absence]: inTurn(withoutSearch, replace('asserts: absence', 'asserts: presence')) },
    },
    {
      name: 'a withdrawn claim without evidence',
      changes: {
        [absence]: (old) =>
          old.replace(
            /evidence:\n[\s\S]*?(?=---\n)/u,
            'evidence: []\nstatus: withdrawn\nstatus_reason: It was another river.\n',
          ),
        'questions/who-pays-for-the-bridge.md': replace('  - no-contract-names-a-payer\n', ''),
      },
    },
  ],
});
