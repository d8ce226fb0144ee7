import { describe, expect, test } from 'vitest';
import { formatName, fullNamesOf, indexNameOf, otherNamesOf } from '../../src/graph/names.ts';
import type { GraphRecord } from '../../src/graph/graph.ts';

type Named = Partial<GraphRecord<'person'>['data']>;
const person = (data: Named) => ({ data }) as GraphRecord<'person'>; // only names are asked for

const lines = (data: Named) =>
  otherNamesOf(person(data)).map((name) => `${formatName(name)} ${name.lang ?? ''}`.trim());

describe('a name in an index', () => {
  test.for([
    ['Mikhail Gorbachev', undefined, 'Gorbachev, Mikhail'],
    ['James A. Baker III', undefined, 'Baker, James A., III'],
    ['Jack F. Matlock Jr.', undefined, 'Matlock, Jack F., Jr.'],
    ['Klaus von Dohnanyi', undefined, 'Dohnanyi, Klaus von'],
    ['Suleiman', undefined, 'Suleiman'],
    ['The New York Times', 'organisation', 'The New York Times'],
  ] as const)('has “%s” (%s) as “%s”', ([name, kind, line]) => {
    expect(formatName(indexNameOf(person({ name, kind })))).toBe(line);
  });
});

describe('other spellings', () => {
  test('are references where one would look for them in vain: one a surname, the fullest', () => {
    expect(
      lines({
        name: 'Mikhail Gorbachev',
        native_name: 'Михаил Сергеевич Горбачёв',
        native_lang: 'ru' as never, // a tag, parsed elsewhere
        other_names: ['Gorbatschow', 'Michail Gorbatschow', 'Gorbaciov', 'Горбачев', 'Михаил Горбачев'],
      }),
    ).toEqual(['Горбачёв, Михаил Сергеевич ru', 'Gorbatschow, Michail', 'Gorbaciov']);
  });

  test('are left out where the name stands beside them', () => {
    expect(
      lines({
        name: 'George H. W. Bush',
        other_names: ['George Bush', 'George Bush senior', 'Bush 41', 'President Bush'],
      }),
    ).toEqual([]);
    expect(lines({ name: 'DER SPIEGEL', kind: 'organisation', other_names: ['Spiegel'] })).toEqual([]);
    expect(lines({ name: 'Manfred Wörner', other_names: ['Worner', 'Woerner'] })).toEqual(['Woerner']);
    expect(lines({ name: 'Viktor Orbán', native_name: 'Orbán Viktor' })).toEqual([]);
  });

  test('leave a shorter form out where a longer one begins with it', () => {
    expect(lines({ name: 'State Office', kind: 'organisation', other_names: ['МИД', 'МИД России', 'MFA'] })).toEqual([
      'МИД России ru',
      'MFA',
    ]);
  });

  test('know a surname that is given alone, even where it stands first', () => {
    expect(lines({ name: 'Robert Zoellick', other_names: ['Зеллик', 'Зеллик Роберт'] })).toEqual(['Зеллик, Роберт ru']);
  });

  test('have the language of a person’s own name, and Russian for other names in Cyrillic', () => {
    expect(lines({ name: 'Leonid Kuchma', native_name: 'Леонід Кучма', native_lang: 'uk' as never })).toEqual([
      'Кучма, Леонід uk',
    ]);
    expect(
      lines({
        name: 'Foreign Office',
        kind: 'organisation',
        native_name: 'Auswärtiges Amt',
        native_lang: 'de' as never,
      }),
    ).toEqual(['Auswärtiges Amt de']);
    expect(lines({ name: 'Eduard Shevardnadze', other_names: ['Эдуард Шеварднадзе'] })).toEqual([
      'Шеварднадзе, Эдуард ru',
    ]);
  });
});

describe('full names', () => {
  test('are those with which a title may begin, with the place of the surname', () => {
    expect(
      fullNamesOf(person({ name: 'James A. Baker III', other_names: ['Jim Baker', 'Бейкер'] })).map(
        ({ name, surnameAt }) => `${name}: ${name.slice(surnameAt)}`,
      ),
    ).toEqual(['James A. Baker: Baker', 'James Baker: Baker', 'Jim Baker: Baker']);
  });

  test('are none of a body', () => {
    expect(fullNamesOf(person({ name: 'White House', kind: 'organisation' }))).toEqual([]);
  });
});
