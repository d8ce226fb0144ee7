import type { LifeEntry, Part } from './chronology.ts';
import { sortName, type GraphRecord } from './graph.ts';
import { count } from './holdings.ts';

/** People under the letter with which the name is looked up. */
export interface Letter {
  name: string;
  /** The letter as part of an anchor. */
  key: string;
  people: GraphRecord<'person'>[];
}

/** Groups people, who are in the order of their names, by the first letter; marks on letters do not part them. */
export function byInitial(people: readonly GraphRecord<'person'>[]): Letter[] {
  const letters: Letter[] = [];
  for (const person of people) {
    const name = sortName(person.data.name, person.data.kind).normalize('NFKD').charAt(0).toUpperCase();
    const last = letters.at(-1);
    if (last?.name === name) last.people.push(person);
    else letters.push({ name, key: name.toLowerCase(), people: [person] });
  }
  return letters;
}

const order: Part[] = ['said', 'wrote', 'recalled', 'heard', 'made', 'took part'];

/** What is counted where the word for a part needs an object. */
const objects: Partial<Record<Part, string>> = { made: 'record', 'took part': 'event' };

/** Counts a life in words: “said 4, heard 2, made 1 record”. */
export const tallyParts = (life: readonly LifeEntry[]): string =>
  order
    .map((part) => ({ part, number: life.filter((entry) => entry.part === part).length }))
    .filter(({ number }) => number > 0)
    .map(({ part, number }) => {
      const object = objects[part];
      return `${part === 'took part' ? 'took part in' : part} ${object === undefined ? number : count(number, object)}`;
    })
    .join(', ');
