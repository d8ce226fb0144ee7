import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/load/frontmatter.ts';
import { suggest, validate } from '../../src/load/validate.ts';
import { personSchema } from '../../src/model/person.ts';

describe('suggest', () => {
  test.for([
    ['bron', ['born', 'name', 'died'], 'did you mean `born`?'],
    ['memcon-1990-02-10', ['memcon-1990-02-09', 'letter-1990'], 'did you mean `memcon-1990-02-09`?'],
    ['zzzzzz', ['born', 'name'], 'known: born, name'],
    ['x', [], undefined],
  ] as const)('says for %s among %j: %s', ([word, known, hint]) => {
    expect(suggest(word, known)).toBe(hint);
  });

  test('does not list forty words and more', () => {
    expect(
      suggest(
        'zzzzzz',
        Array.from({ length: 41 }, (_, index) => `word-${index}`),
      ),
    ).toBeUndefined();
  });
});

describe('validate', () => {
  const read = (yaml: string) => validate(personSchema, parseYaml(yaml, 'x.md', 1), 'a person');

  test('gives the value where all of it fits', () => {
    expect(read('name: Ada\nroles:\n  - role: Mayor\n')).toMatchObject({
      value: { name: 'Ada', roles: [{ role: 'Mayor' }] },
      uncertain: [],
      diagnostics: [],
    });
  });

  test('leaves in the draft what fits, at any depth, and lists their length', () => {
    const { value, draft, diagnostics } = read(
      'name: Ada\nborn: once\nroles:\n  - role: Mayor\n    from: later\n    pay: none\n  - [a]\n  - role: Clerk\n',
    );
    expect(value).toBeUndefined();
    expect(draft).toEqual({ name: 'Ada', roles: [{ role: 'Mayor' }, undefined, { role: 'Clerk' }] });
    expect(diagnostics.map((each) => each.line)).toEqual(expect.arrayContaining([2, 5, 6, 7]));
  });

  test('knows of which fields the file says more than the draft', () => {
    expect(read('name: Ada\nborn: once\nroles:\n  - role: Mayor\n    from: later\n').uncertain).toEqual(
      expect.arrayContaining([['born'], ['roles', 0, 'from']]),
    );
    expect(read('name: "Ada\nborn: 1850\n')).toMatchObject({
      value: undefined,
      draft: { born: '1850' },
      uncertain: [['name']],
      diagnostics: [],
    });
  });

  test('asks for nothing where nothing could be read', () => {
    expect(read('- a\n- b\n')).toEqual({ value: undefined, draft: {}, uncertain: 'everything', diagnostics: [] });
  });
});
