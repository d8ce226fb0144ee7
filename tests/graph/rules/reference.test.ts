import { inTurn, replace } from '../../support/corpus.ts';
import { describeRule } from '../../support/rule.ts';

const question = 'questions/who-pays-for-the-bridge.md';
const claim = 'claims/upper-wend-promised-to-pay.md';
const absence = 'claims/no-contract-names-a-payer.md';
const narrative = 'narratives/a-word-is-a-word.md';
const assurance = 'quotes/quill-oak-1902-03-04-not-one-penny.md';
const minutes = 'memos/minutes-wend-bridge-1902-03-04.md';
const event = 'events/meeting-on-the-bridge-1902-03-04.md';
const source = 'sources/tern-1950.md';

describeRule('reference', {
  fires: [
    {
      name: 'a claim of a question that does not exist',
      changes: { [question]: replace('  - upper-wend-promised-to-pay', '  - ⟦upper-wend-promises-to-pay⟧') },
      message: 'no claim `claims/upper-wend-promises-to-pay`, expected an existing claim',
      hint: 'did you mean `upper-wend-promised-to-pay`?',
    },
    {
      name: 'a question to go on to',
      changes: { [question]: replace('claims:', 'deeper:\n  - ⟦who-crosses⟧\nclaims:') },
      message: 'no question `questions/who-crosses`',
    },
    {
      name: 'the question of a claim',
      changes: { [claim]: replace('question: who-pays-for-the-bridge', 'question: ⟦who-pays-for-a-bridge⟧') },
      message: 'no question `questions/who-pays-for-a-bridge`',
      hint: 'did you mean `who-pays-for-the-bridge`?',
    },
    {
      name: 'who holds a claim',
      changes: { [claim]: replace('who: oak-bertram', 'who: ⟦oak-bertrand⟧') },
      message: 'no person `people/oak-bertrand`',
      hint: 'did you mean `oak-bertram`?',
    },
    {
      name: 'the source in which a claim is held',
      changes: { [absence]: replace('source: tern-1950', 'source: ⟦tern-1951⟧') },
      message: 'no source `sources/tern-1951`',
      hint: 'did you mean `tern-1950`?',
    },
    {
      name: 'a piece of evidence',
      changes: { [claim]: replace('ref: quotes/quill-oak', 'ref: ⟦quotes⟧/quill-oke') },
      message: 'no quote `quotes/quill-oke-1902-03-04-not-one-penny`',
      hint: 'did you mean `quill-oak-1902-03-04-not-one-penny`?',
    },
    {
      name: 'a passage in evidence that its memo does not have',
      changes: {
        [claim]: replace(
          'ref: memos/letter-quill-oak-1902-03-06#auf-dem-nordufer',
          'ref: ⟦memos⟧/letter-quill-oak-1902-03-06#auf-dem-suedufer',
        ),
      },
      message: 'no excerpt `auf-dem-suedufer` in memos/letter-quill-oak-1902-03-06',
      hint: 'did you mean `auf-dem-nordufer`?',
    },
    {
      name: 'a part of what is no memo',
      changes: {
        [narrative]: replace(
          '- memos/letter-quill-oak-1902-03-06#auf-dem-nordufer',
          '- ⟦quotes⟧/quill-oak-1902-03-04-not-one-penny#words',
        ),
      },
      message: 'names a part of quotes/quill-oak-1902-03-04-not-one-penny, expected the record itself',
      hint: 'write `quotes/quill-oak-1902-03-04-not-one-penny`',
    },
    {
      name: 'a claim that is refined',
      changes: { [absence]: replace('refines:\n  - upper', 'refines:\n  - ⟦upper⟧-upper') },
      message: 'no claim `claims/upper-upper-wend-promised-to-pay`',
    },
    {
      name: 'a claim that is rebutted',
      changes: { [absence]: replace('refines:', 'rebuts:\n  - ⟦nobody⟧-pays\nrefines:') },
      message: 'no claim `claims/nobody-pays`',
    },
    {
      name: 'who holds a narrative',
      changes: { [narrative]: replace('  - oak-bertram', '  - ⟦oak⟧-bertha') },
      message: 'no person `people/oak-bertha`',
    },
    {
      name: 'a claim on which a narrative rests',
      changes: { [narrative]: replace('  - upper-wend-promised-to-pay', '  - ⟦upper⟧') },
      message: 'no claim `claims/upper`',
    },
    {
      name: 'the evidence that is hardest for a narrative',
      changes: {
        [narrative]: replace('  - memos/letter-quill-oak-1902-03-06#', '  - ⟦memos⟧/letter-quill-oak-1902-03-07#'),
      },
      message: 'no memo `memos/letter-quill-oak-1902-03-07`',
      hint: 'did you mean `letter-quill-oak-1902-03-06`?',
    },
    {
      name: 'a speaker',
      changes: { [assurance]: replace('speaker: quill-ada', 'speaker: ⟦quill-adda⟧') },
      message: 'no person `people/quill-adda`, expected an existing person',
      hint: 'did you mean `quill-ada`?',
    },
    {
      name: 'one who spoke with the speaker',
      changes: { [assurance]: replace('role:', 'co_speakers:\n  - ⟦the-clerk⟧\nrole:') },
      message: 'no person `people/the-clerk`',
    },
    {
      name: 'an addressee',
      changes: { [assurance]: replace('addressees:\n  - oak', 'addressees:\n  - ⟦oak⟧-and') },
      message: 'no person `people/oak-and-bertram`',
      hint: 'did you mean `oak-bertram`?',
    },
    {
      name: 'an event',
      changes: { [assurance]: replace('event: meeting-on', 'event: ⟦meeting⟧-under') },
      message: 'no event `events/meeting-under-the-bridge-1902-03-04`',
    },
    {
      name: 'the memo of a witness',
      changes: { [assurance]: replace('- memo: minutes-wend', '- memo: ⟦minute-wend⟧') },
      message: 'no memo `memos/minute-wend-bridge-1902-03-04`',
      hint: 'did you mean `minutes-wend-bridge-1902-03-04`?',
    },
    {
      name: 'the excerpt of a witness',
      changes: { [assurance]: replace('excerpt: not-one-penny', 'excerpt: ⟦not-a-penny⟧') },
      message: 'no excerpt `not-a-penny` in memos/minutes-wend-bridge-1902-03-04, expected an existing excerpt',
      hint: 'did you mean `not-one-penny`?',
    },
    {
      name: 'the quote that is answered',
      changes: { [assurance]: replace('in_reply_to: oak-quill', 'in_reply_to: ⟦oak⟧') },
      message: 'no quote `quotes/oak-1902-03-04-who-will-pay`',
      hint: 'did you mean `oak-quill-1902-03-04-who-will-pay`?',
    },
    {
      name: 'who made a memo, and who took part in it',
      changes: {
        [minutes]: inTurn(
          replace('  - wend-bridge-company', '  - ⟦wend-company⟧'),
          replace('participants:\n  - quill-ada', 'participants:\n  - ⟦quill-eva⟧'),
        ),
      },
      message: 'no person `people/wend-company`',
      besides: ['orphan'],
    },
    {
      name: 'who took part in an event, and what recorded it',
      changes: {
        [event]: inTurn(replace('  - quill-ada', '  - ⟦quill-eva⟧'), replace('  - minutes-wend', '  - ⟦minutes-of⟧')),
      },
      message: 'no person `people/quill-eva`',
    },
    {
      name: 'the author of a source',
      changes: { [source]: replace('  - tern-cora', '  - ⟦tern⟧-clara') },
      message: 'no person `people/tern-clara`',
    },
    {
      name: 'a claim that a source takes up, and a record that shows its mistake',
      changes: {
        [source]: replace(
          'note: Tern',
          'claims: [⟦no-such-claim]\nmistakes:\n  - id: a-mistake\n    says: The bridge fell.\n    shows: It stands.\n    known_from: [⟦memos/no-such-memo]\n    weight: error\nnote: Tern',
        ),
      },
      message: 'no claim `claims/no-such-claim`',
    },
    {
      name: 'a passage in which a wording circulates, and the quote that it misquotes',
      changes: {
        'misquotations/not-a-penny.md': inTurn(
          replace(
            'ref: memos/letter-quill-oak-1902-03-06#keinen-pfennig-en',
            'ref: ⟦memos/letter-quill-oak-1902-03-06#keine',
          ),
          replace('  - quill-oak-1902-03-04-not-one-penny', '  - ⟦quill-oak-1902-03-04-not-two'),
        ),
      },
      message: 'no excerpt `keine` in memos/letter-quill-oak-1902-03-06',
    },
    {
      name: 'the record that a missing text would complete, and the claim on which it would bear',
      changes: {
        'gaps/plan-of-the-arches.md': inTurn(
          replace('  - minutes-wend-bridge-1902-03-04', '  - ⟦minutes-wend-bridge'),
          replace('  - upper-wend-promised-to-pay', '  - ⟦upper-wend-promised'),
        ),
      },
      message: 'no memo `memos/minutes-wend-bridge`',
      hint: 'minutes-wend-bridge-1902-03-04',
    },
    {
      name: 'a withdrawn record, with the reason for the withdrawal',
      changes: {
        [claim]: replace('ref: memos/minutes-wend-bridge-1902-03-04', 'ref: ⟦quotes⟧/oak-1903-01-ten-thousand'),
      },
      message: '`quotes/oak-1903-01-ten-thousand` is withdrawn, expected a record that is published',
      hint: 'The words were ascribed to Oak by mistake; no record has them.',
    },
    {
      name: 'the questions of site.yaml, at each place',
      changes: {
        'site.yaml': inTurn(
          replace('main_question: who-pays-for-the-bridge', 'main_question: ⟦who-pays-for-a-bridge⟧'),
          replace('  - who-pays-for-the-bridge', '  - who-pays-for-the-bridge\n  - ⟦who-crosses⟧'),
        ),
      },
      message: 'no question `questions/who-pays-for-a-bridge`, expected an existing question',
      hint: 'did you mean `who-pays-for-the-bridge`?',
    },
  ],
  quiet: [
    {
      name: 'a former id',
      changes: { [assurance]: replace('event: meeting-on-the-bridge-1902-03-04', 'event: bridge-meeting-1902') },
    },
    {
      name: 'people named in words',
      changes: { [minutes]: replace('  - Two engineers', '  - The engineer Herr Rad') },
    },
    {
      name: 'what a withdrawn record names',
      changes: {
        'quotes/oak-1903-01-ten-thousand.md': replace('date: 1903-01', 'date: 1903-01\nevent: no-such-event'),
      },
    },
    {
      name: 'an id that another type has too',
      changes: { 'sources/oak-bertram.md': '---\ntype: book\ntitle: Oak\n---\n' },
    },
    {
      name: 'a passage of a memo, by a former id of the memo',
      changes: {
        [minutes]: replace('title: Minutes', 'aliases: [old-minutes]\ntitle: Minutes'),
        [absence]: replace('memos/minutes-wend-bridge-1902-03-04#', 'memos/old-minutes#'),
      },
    },
  ],
});
