import { expect, test } from 'vitest';
import { diagnose, rules } from '../../src/model/diagnostic.ts';

const place = { file: 'quotes/x.md', line: 3, column: 5 };

test('gives a diagnostic the weight of its rule', () => {
  expect(diagnose('verbatim', place, 'not there')).toEqual({
    ...place,
    severity: 'error',
    rule: 'verbatim',
    message: 'not there',
    hint: undefined,
  });
  expect(diagnose('orphan', place, 'alone', 'use it')).toMatchObject({ severity: 'warning', hint: 'use it' });
});

test('lets a rule be content with a warning', () => {
  expect(diagnose('file', place, 'begins with a byte order mark', 'save it without', 'warning').severity).toBe(
    'warning',
  );
});

test.for(Object.entries(rules))('says of the rule %s what must hold', ([, { holds }]) => {
  expect(holds.length).toBeGreaterThan(20);
});
