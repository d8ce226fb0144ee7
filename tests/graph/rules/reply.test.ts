import { inTurn, replace } from '../../support/corpus.ts';
import { describeRule } from '../../support/rule.ts';

const assurance = 'quotes/quill-oak-1902-03-04-not-one-penny.md';
const asked = 'quotes/oak-quill-1902-03-04-who-will-pay.md';
const aside = 'quotes/quill-1902-03-05-aside.md';
const answers = (id: string) => replace('binding: none\n', `binding: none\nin_reply_to: ⟦${id}⟧\n`);

describeRule('reply', {
  fires: [
    {
      name: 'a reply to what came later',
      changes: {
        [assurance]: replace('in_reply_to: oak-quill-1902-03-04-who-will-pay', 'in_reply_to: ⟦quill-1902-03-05-aside⟧'),
      },
      message: '1902-03-04 answers quotes/quill-1902-03-05-aside of 1902-03-05, which came later',
      hint: 'a reply comes after what it answers',
    },
    {
      name: 'a quote that answers itself',
      changes: { [asked]: answers('oak-quill-1902-03-04-who-will-pay') },
      message:
        'the chain of replies comes back to this quote: oak-quill-1902-03-04-who-will-pay → oak-quill-1902-03-04-who-will-pay',
    },
    {
      name: 'two quotes that answer each other, at both',
      changes: {
        [asked]: answers('quill-oak-1902-03-04-not-one-penny'),
        [assurance]: replace('in_reply_to: oak', 'in_reply_to: ⟦oak⟧'),
      },
      message:
        'oak-quill-1902-03-04-who-will-pay → quill-oak-1902-03-04-not-one-penny → oak-quill-1902-03-04-who-will-pay',
      hint: 'one of them answers nothing',
    },
    {
      name: 'a ring, at its members and not at what leads to it',
      changes: {
        [asked]: answers('quill-oak-1902-03-04-not-one-penny'),
        [assurance]: replace('in_reply_to: oak', 'in_reply_to: ⟦oak⟧'),
        [aside]: replace('binding: none\n', 'binding: none\nin_reply_to: quill-oak-1902-03-04-not-one-penny\n'),
      },
      message: 'comes back to this quote',
    },
    {
      name: 'a ring through a former id',
      changes: {
        [asked]: inTurn(answers('old-answer'), replace('speaker:', 'aliases: [old-question]\nspeaker:')),
        [assurance]: inTurn(
          replace('in_reply_to: oak-quill-1902-03-04-who-will-pay', 'in_reply_to: ⟦old-question⟧'),
          replace('speaker:', 'aliases: [old-answer]\nspeaker:'),
        ),
      },
      message: 'comes back to this quote',
    },
  ],
  quiet: [
    { name: 'a reply on the same day', changes: {} },
    {
      name: 'a reply on a later day',
      changes: {
        [aside]: replace('binding: none\n', 'binding: none\nin_reply_to: quill-oak-1902-03-04-not-one-penny\n'),
      },
    },
    {
      name: 'two replies to one question',
      changes: {
        [aside]: replace('binding: none\n', 'binding: none\nin_reply_to: oak-quill-1902-03-04-who-will-pay\n'),
      },
    },
    {
      name: 'a reply of which only the month is known',
      changes: { [assurance]: inTurn(replace('date: 1902-03-04', 'date: 1902-03')) },
    },
  ],
});
