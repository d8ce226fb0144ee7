import { inTurn, replace } from '../../support/corpus.ts';
import { describeRule } from '../../support/rule.ts';

const assurance = 'quotes/quill-oak-1902-03-04-not-one-penny.md';
const asked = 'quotes/oak-quill-1902-03-04-who-will-pay.md';
const letter = 'memos/letter-quill-oak-1902-03-06.md';
const quill = 'people/quill-ada.md';

describeRule('language', {
  fires: [
    {
      name: 'a tag that is none',
      changes: { [letter]: replace('languages:\n  - de', 'languages:\n  - ⟦german⟧') },
      message: '`german` is not a language tag, expected BCP 47 such as en, de, ru or ru-Latn',
    },
    {
      name: 'a tag that names no language',
      changes: { [quill]: replace('native_lang: de', 'native_lang: ⟦xx⟧') },
      message: '`xx` is not a language tag',
    },
    {
      name: 'the tag of a witness',
      changes: { [asked]: replace('lang: en', 'lang: ⟦en_GB⟧') },
      message: '`en_GB` is not a language tag',
    },
    {
      name: 'the tag of an excerpt',
      changes: { [letter]: (old) => old.replace(/(#auf-dem-nordufer\}[\s\S]*?lang: )de/u, '$1⟦deutsch⟧') },
      message: '`deutsch` is not a language tag',
    },
    {
      name: 'a witness in another language than its excerpt',
      changes: { [asked]: replace('lang: en', 'lang: ⟦de⟧') },
      message: 'the witness is in `de`, its excerpt in `en`',
      hint: 'see memos/minutes-wend-bridge-1902-03-04.md:29',
    },
    {
      name: 'a witness in translation without translator',
      changes: {
        [assurance]: inTurn(replace('    translator: Cora Tern\n', ''), (old) =>
          old.replace(/(keinen-pfennig-en\n    lang: )en/u, '$1⟦en⟧'),
        ),
      },
      message: 'the record was made in German, the witness is in English: missing key `translator`',
      hint: 'write `translator: unknown`',
    },
  ],
  quiet: [
    {
      name: 'a translator who is unknown',
      changes: { [assurance]: replace('translator: Cora Tern', 'translator: unknown') },
    },
    {
      name: 'a record made in two languages',
      changes: {
        [letter]: replace('languages:\n  - de', 'languages:\n  - de\n  - en'),
        [assurance]: replace('    translator: Cora Tern\n', ''),
      },
    },
    {
      name: 'a language in another region',
      changes: { [letter]: replace('languages:\n  - de', 'languages:\n  - de-AT') },
    },
    {
      name: 'a language in another script',
      changes: { [letter]: replace('languages:\n  - de', 'languages:\n  - de-Latn') },
    },
    {
      name: 'a translator named where none is needed',
      changes: { [asked]: replace('lang: en', 'lang: en\n    translator: Cora Tern') },
    },
  ],
});
