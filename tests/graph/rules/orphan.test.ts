import { append, inTurn, replace } from '../../support/corpus.ts';
import { describeRule } from '../../support/rule.ts';

const asked = 'quotes/oak-quill-1902-03-04-who-will-pay.md';
const assurance = 'quotes/quill-oak-1902-03-04-not-one-penny.md';
const claim = 'claims/upper-wend-promised-to-pay.md';
const narrative = 'narratives/a-word-is-a-word.md';
const minutes = 'memos/minutes-wend-bridge-1902-03-04.md';
const stranger = '---\nname: A Stranger\n---\n';
const paper = '---\ntitle: A paper\nkind: notes\ndate: 1902\nlanguages: [en]\nrights: public domain\n---\n';
const withoutEvent = replace('event: meeting-on-the-bridge-1902-03-04\n', '');
const withoutReply = replace('in_reply_to: oak-quill-1902-03-04-who-will-pay\n', '');

describeRule('orphan', {
  fires: [
    {
      name: 'a quote that no claim, event or exchange uses',
      changes: { [asked]: (old) => withoutEvent(old).replace('-', '⟦-⟧'), [assurance]: withoutReply },
      message: 'no claim, event or exchange uses this quote',
      hint: 'name it as evidence, give it its event, say what it answers, or say in `unused` why nothing uses it',
    },
    {
      name: 'a memo in which no quote stands',
      changes: { 'memos/paper.md': paper.replace('-', '⟦-⟧') },
      message: 'no quote stands in this memo',
      hint: 'make a quote of what it bears witness to, or say in `unquoted` why there is none',
    },
    {
      name: 'a memo that only a claim names',
      changes: {
        'memos/paper.md': paper.replace('-', '⟦-⟧'),
        [claim]: replace('ref: memos/minutes-wend-bridge-1902-03-04', 'ref: memos/paper'),
      },
      message: 'no quote stands in this memo',
    },
    {
      name: 'a person whom nothing names',
      changes: { 'people/stranger.md': stranger.replace('-', '⟦-⟧') },
      message: 'nothing names this person',
      hint: 'remove the record',
    },
    {
      name: 'a person whom only a withdrawn record names',
      changes: {
        'people/stranger.md': stranger.replace('-', '⟦-⟧'),
        'quotes/oak-1903-01-ten-thousand.md': replace('addressees: []', 'addressees: [stranger]'),
      },
      message: 'nothing names this person',
    },
  ],
  quiet: [
    { name: 'a quote that is evidence', changes: { [assurance]: inTurn(withoutEvent, withoutReply) } },
    {
      name: 'a quote that is hardest evidence',
      changes: {
        [asked]: withoutEvent,
        [assurance]: withoutReply,
        [narrative]: replace(
          'hardest_evidence:\n',
          'hardest_evidence:\n  - quotes/oak-quill-1902-03-04-who-will-pay\n',
        ),
      },
    },
    { name: 'a quote that is answered', changes: { [asked]: withoutEvent } },
    {
      name: 'a quote and a memo that say why they stand alone',
      changes: {
        [asked]: inTurn(withoutEvent, replace('kind: question', 'unused: Nobody cites it.\nkind: question')),
        [assurance]: withoutReply,
        'memos/paper.md': paper.replace('rights:', 'unquoted: It is a drawing.\nrights:'),
      },
    },
    { name: 'a quote that belongs to an event', changes: { [assurance]: withoutReply } },
    {
      name: 'a person whom prose links',
      changes: { 'people/stranger.md': stranger, [claim]: append('\n[A stranger](people/stranger) paid.\n') },
    },
    {
      name: 'a person named by a former id',
      changes: {
        'people/stranger.md': stranger.replace('name:', 'aliases: [old-stranger]\nname:'),
        [assurance]: replace('addressees:\n', 'addressees:\n  - old-stranger\n'),
      },
    },
    {
      name: 'a withdrawn person, memo and quote',
      changes: { 'people/stranger.md': stranger.replace('name:', 'status: withdrawn\nstatus_reason: Nobody.\nname:') },
    },
    {
      name: 'an event and a source that nothing names',
      changes: {
        'events/other.md': '---\ntitle: Other\ndate: 1903\n---\n',
        'sources/other.md': '---\ntype: book\ntitle: Other\n---\n',
      },
    },
    { name: 'the words of a memo in prose', changes: { [minutes]: append('\nNothing more.\n') } },
  ],
});
