import { expect, test } from 'vitest';
import { voiceOf } from '../../src/graph/voices.ts';
import type { Site } from '../../src/model/site.ts';

const site = { voices: [{ host: 'wend.example', voice: 'The mayor’s own page.' }] } as Site; // only the voices are asked for

test('A place of reading is known by its host, with the hosts below it and no others', () => {
  expect(
    [
      'https://wend.example/speech',
      'http://www.WEND.example:8080/speech',
      'https://archive.wend.example',
      'https://lower-wend.example/speech',
      'https://paper.example/?from=wend.example',
      'wend.example, p. 3',
    ].map((place) => voiceOf(site, place) !== undefined),
  ).toEqual([true, true, true, false, false, false]);
});
