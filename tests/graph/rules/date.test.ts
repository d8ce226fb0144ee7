import { append, inTurn, replace } from '../../support/corpus.ts';
import { describeRule } from '../../support/rule.ts';

const assurance = 'quotes/quill-oak-1902-03-04-not-one-penny.md';
const asked = 'quotes/oak-quill-1902-03-04-who-will-pay.md';
const claim = 'claims/upper-wend-promised-to-pay.md';
const absence = 'claims/no-contract-names-a-payer.md';
const letter = 'memos/letter-quill-oak-1902-03-06.md';
const event = 'events/meeting-on-the-bridge-1902-03-04.md';
const quill = 'people/quill-ada.md';
const oak = 'people/oak-bertram.md';

/** The question, on another day and with no event to hold it there; nothing answers it. */
const asking = (date: string) => ({
  [asked]: inTurn(
    replace('date: 1902-03-04', `date: ${date}`),
    replace('event: meeting-on-the-bridge-1902-03-04\n', ''),
  ),
  [assurance]: replace('in_reply_to: oak-quill-1902-03-04-who-will-pay\n', ''),
});
const asIn = (role: string) => ({ [asked]: replace('role: Mayor of Lower Wend', `role: ${role}`) });

describeRule('date', {
  fires: [
    {
      name: 'a date that is none',
      changes: { [letter]: replace('date: 1902-03-06', 'date: ⟦6 March 1902⟧') },
      message: '`6 March 1902` is not a date, expected EDTF such as 1990-02-09',
    },
    {
      name: 'a day that no calendar has',
      changes: { [letter]: replace('date: 1902-03-06', 'date: ⟦1902-02-30⟧') },
      message: '`1902-02-30` is not a date',
    },
    {
      name: 'the twenty-ninth of February of a year that had none',
      changes: { [letter]: replace('date: 1902-03-06', 'date: ⟦1902-02-29⟧') },
      message: '`1902-02-29` is not a date',
    },
    {
      name: 'an interval that runs backwards',
      changes: { [event]: replace('date: 1902-03-04/1902-03-05', 'date: ⟦1902-03-05/1902-03-04⟧') },
      message: '`1902-03-05/1902-03-04` is not a date',
    },
    {
      name: 'a date left out',
      changes: { [letter]: replace('date: 1902-03-06\n', 'date:⟦\n⟧') },
      message: '`` is not a date',
    },
    {
      name: 'dates within lists that are none',
      changes: {
        [claim]: replace('date: 1903-01', 'date: ⟦January 1903⟧'),
        [absence]: replace('on: 1949-11', 'on: ⟦1949-11-31⟧'),
      },
      message: '`1949-11-31` is not a date',
    },
    {
      name: 'the day of an assessment that is none',
      changes: { [claim]: replace('assessed_on: 2026-01-31', 'assessed_on: ⟦today⟧') },
      message: '`today` is not a date',
    },
    {
      name: 'a quote outside its event',
      changes: { [asked]: replace('date: 1902-03-04', 'date: ⟦1902-03-03⟧') },
      message: '1902-03-03 is not within events/meeting-on-the-bridge-1902-03-04 (1902-03-04/1902-03-05)',
      hint: 'the event is dated 4–5 March 1902; change the date, or name another event',
    },
    {
      name: 'a quote that only partly falls within its event',
      changes: { [asked]: replace('date: 1902-03-04', 'date: ⟦1902-03-03/1902-03-04⟧') },
      message: 'is not within',
    },
    {
      name: 'a month that is not that of the event',
      changes: { [asked]: replace('date: 1902-03-04', 'date: ⟦1902-02⟧') },
      message: '1902-02 is not within',
    },
    {
      name: 'words before the speaker was born',
      changes: { ...asking('⟦1848-02-28⟧'), [oak]: replace('    from: 1900-05\n', '') },
      message: '1848-02-28 is before Bertram Oak was born (1848-02-29)',
      hint: 'see people/oak-bertram.md',
      besides: ['orphan'],
    },
    {
      name: 'words after the speaker died',
      changes: { ...asking('⟦1911⟧'), [oak]: replace('    to: 1902\n', '') },
      message: '1911 is after Bertram Oak died (1910)',
      hint: 'see people/oak-bertram.md',
      besides: ['orphan'],
    },
    {
      name: 'a role that the speaker never held',
      changes: asIn('⟦Mayor of Upper Wend⟧'),
      message: '`Mayor of Upper Wend` is no role of people/oak-bertram',
      hint: 'that record has `Mayor of Lower Wend`, `Councillor of Lower Wend`',
    },
    {
      name: 'a role of one who has none',
      changes: {
        [oak]: (old) => old.replace(/roles:[\s\S]*(?=born)/u, ''),
        'quotes/oak-1903-01-ten-thousand.md': null,
        [asked]: replace('role: Mayor', 'role: ⟦Mayor⟧'),
      },
      message: 'is no role of people/oak-bertram',
      hint: 'that record has no roles: add the office, with its dates',
    },
    {
      name: 'a role before it was held',
      changes: {
        ...asking('1900-04'),
        [asked]: inTurn(
          replace('date: 1902-03-04', 'date: 1900-04'),
          replace('role: Mayor', 'role: ⟦Mayor⟧'),
          replace('event: meeting-on-the-bridge-1902-03-04\n', ''),
        ),
      },
      message: 'Bertram Oak did not hold `Mayor of Lower Wend` on 1900-04',
      hint: 'held 1900-05 to 1902, people/oak-bertram.md',
      besides: ['orphan'],
    },
    {
      name: 'a role after it was held',
      changes: {
        ...asking('1903-01-01'),
        [asked]: inTurn(
          replace('date: 1902-03-04', 'date: 1903-01-01'),
          replace('role: Mayor', 'role: ⟦Mayor⟧'),
          replace('event: meeting-on-the-bridge-1902-03-04\n', ''),
        ),
      },
      message: 'did not hold `Mayor of Lower Wend` on 1903-01-01',
      besides: ['orphan'],
    },
    {
      name: 'a former role while it was held',
      changes: { [assurance]: replace('role: Mayor', 'role: ⟦former⟧ Mayor') },
      message: 'Ada Quill did not hold `former Mayor of Upper Wend` on 1902-03-04',
      hint: 'held 1898 to 1904',
    },
    {
      name: 'a former role that the speaker never held',
      changes: asIn('⟦former⟧ Mayor of Upper Wend'),
      message: '`former Mayor of Upper Wend` is no role of people/oak-bertram',
    },
    {
      name: 'a death before the birth',
      changes: { 'people/tern-cora.md': replace('born: 191X', 'born: 191X\ndied: ⟦1909⟧') },
      message: '1909 is before 191X',
      hint: 'the end comes after the beginning',
    },
    {
      name: 'an office that ends before it begins',
      changes: { [quill]: replace('    from: 1898\n    to: 1904', '    from: 1898\n    to: ⟦1897⟧') },
      message: '1897 is before 1898',
    },
    {
      name: 'a span of no calendar, between which states are to be counted',
      changes: {
        'claims/upper-wend-promised-to-pay.md': append('\nOf towns ⟦:joined⟧[1902/spring] joined.\n'),
      },
      message: '`1902/spring` is not a date',
      hint: 'from the first to the last day',
    },
    {
      name: 'a day of no calendar in frontmatter',
      changes: {
        'sources/tern-1950.md': replace('note: Tern was', 'note: ⟦Of⟧ :members[1902-02-30] towns, Tern was'),
      },
      message: '`1902-02-30` is not a date',
    },
  ],
  quiet: [
    {
      name: 'a span between which states are counted',
      changes: { 'claims/upper-wend-promised-to-pay.md': append('\nOf towns :joined[1902/1903-05] joined.\n') },
    },
    {
      name: 'a quote on the first and on the last day of its event',
      changes: { [asked]: replace('date: 1902-03-04', 'date: 1902-03-04/1902-03-05') },
    },
    { name: 'a month in which the event lies', changes: { [asked]: replace('date: 1902-03-04', 'date: 1902-03') } },
    { name: 'a year that is not sure', changes: { [asked]: replace('date: 1902-03-04', 'date: 1902?') } },
    {
      name: 'an event of which only the month is known',
      changes: { [event]: replace('date: 1902-03-04/1902-03-05', 'date: 1902-03~') },
    },
    { name: 'a role on the first and the last day on which it may have been held', changes: asking('1902-12-31') },
    { name: 'a role without dates', changes: { ...asIn('Councillor of Lower Wend') } },
    {
      name: 'a former role in the year in which it ended',
      changes: {
        ...asking('1902-12'),
        [asked]: inTurn(
          replace('date: 1902-03-04', 'date: 1902-12'),
          replace('role: Mayor', 'role: former Mayor'),
          replace('event: meeting-on-the-bridge-1902-03-04\n', ''),
        ),
      },
    },
    { name: 'words of the year of death', changes: { [oak]: replace('died: 1910', 'died: 1903') } },
    {
      name: 'a role of a body',
      changes: {
        [asked]: inTurn(
          replace('speaker: oak-bertram', 'speaker: wend-bridge-company'),
          replace('role: Mayor of Lower Wend', 'role: the company'),
        ),
      },
    },
    {
      name: 'the year 1904, in which February had twenty-nine days',
      changes: { [letter]: replace('date: 1902-03-06', 'date: 1904-02-29') },
    },
  ],
});
