import { replace } from '../../support/corpus.ts';
import { describeRule } from '../../support/rule.ts';

const event = 'events/meeting-on-the-bridge-1902-03-04.md';
const source = '---\ntype: book\ntitle: A book\n---\n';

describeRule('slug', {
  fires: [
    {
      name: 'a file whose name is no id, with one that is',
      changes: { 'sources/Zwölf_Jahre.md': source.replace('-', '⟦-⟧') },
      message: '`Zwölf_Jahre` is not an id, expected kebab-case',
      hint: 'rename the file to `zwolf-jahre.md`',
    },
    {
      name: 'a file whose name has blanks',
      changes: { 'sources/twelve years .md': source.replace('-', '⟦-⟧') },
      message: '`twelve years ` is not an id',
      hint: '`twelve-years.md`',
    },
    {
      name: 'a page whose name is no id',
      changes: { 'pages/About_us.md': '⟦-⟧--\ntitle: A\ndescription: B.\n---\n' },
      message: '`About_us` is not the name of a page, expected kebab-case',
    },
    {
      name: 'a page whose address is taken',
      changes: { 'pages/quotes.md': '⟦-⟧--\ntitle: A\ndescription: B.\n---\n' },
      message: 'the address `/quotes/` is taken',
      hint: 'give the page another name',
    },
    {
      name: 'a former id that a record has',
      changes: {
        [event]: replace('  - bridge-meeting-1902', '  - bridge-meeting-1902\n  - ⟦other⟧'),
        'events/other.md': '---\ntitle: Other\ndate: 1903\n---\n',
      },
      message: '`other` is the id of events/other.md, expected an id that no record has',
      hint: 'a former id is never given again',
    },
    {
      name: 'a former id that is the present one',
      changes: {
        [event]: replace('  - bridge-meeting-1902', '  - bridge-meeting-1902\n  - ⟦meeting-on-the-bridge-1902-03-04⟧'),
      },
      message: `is the id of ${event}`,
    },
    {
      name: 'a former id that two records claim, at the second',
      changes: { 'events/other.md': '---\ntitle: Other\ndate: 1903\naliases: [⟦bridge-meeting-1902⟧]\n---\n' },
      message: '`bridge-meeting-1902` is claimed a second time',
      hint: `first at ${event}:13:5`,
    },
    {
      name: 'a former id that a record claims twice',
      changes: { [event]: replace('  - bridge-meeting-1902', '  - bridge-meeting-1902\n  - ⟦bridge-meeting-1902⟧') },
      message: 'is claimed a second time',
    },
  ],
  quiet: [
    {
      name: 'a former id that a record of another type has',
      changes: { [event]: replace('  - bridge-meeting-1902', '  - bridge-meeting-1902\n  - tern-1950') },
    },
    {
      name: 'the same former id in two types',
      changes: { 'sources/other.md': '---\ntype: book\ntitle: Other\naliases: [bridge-meeting-1902]\n---\n' },
    },
    { name: 'an id that begins with a figure', changes: { 'sources/1950-2-b.md': source } },
  ],
});
