import type { Dossier, ExcerptRow } from './dossier.ts';

/** Words that the dossier holds back, or prints, and the record that they stand in. */
export interface Words {
  where: string;
  text: string;
}

const excerptsOf = (dossier: Dossier): { where: string; row: ExcerptRow }[] =>
  [...dossier.memo.values()].flatMap((memo) =>
    (memo.excerpts ?? []).map((row) => ({ where: `memos/${memo.id}#${row.id}`, row })),
  );

/** Every text of the dossier that must not be printed: held excerpts, and the witnesses of held quotes. */
export function heldWords(dossier: Dossier): Words[] {
  const excerpts = excerptsOf(dossier).filter(({ row }) => row.hold);
  const quotes = [...dossier.quote.values()].filter((quote) => quote.hold);
  return [
    ...excerpts.map(({ where, row }) => ({ where, text: row.text })),
    ...quotes.flatMap((quote) => quote.witnesses.map(({ text }) => ({ where: `quotes/${quote.id}`, text }))),
  ];
}

/** Every excerpt of the dossier that may be printed. */
export const openWords = (dossier: Dossier): Words[] =>
  excerptsOf(dossier)
    .filter(({ row }) => !row.hold)
    .map(({ where, row }) => ({ where, text: row.text }));

/** Addresses at which held words were read and no others. */
export function heldPlaces(dossier: Dossier): Set<string> {
  const placesOf = (isHeld: boolean) =>
    excerptsOf(dossier)
      .filter(({ row }) => Boolean(row.hold) === isHeld)
      .flatMap(({ row }) => [row.read_at, ...(row.also_read_at ?? [])])
      .map((place) => place.replace(/ \(.*/, ''));
  const open = new Set(placesOf(false));
  return new Set(placesOf(true).filter((place) => !open.has(place)));
}
