import { fields, fieldsOf, textParts, type FieldKey, type TextPartName } from '../../fields.ts';
import { headTexts } from '../../head-texts.ts';
import { otherWitness } from '../../options.ts';
import type { IndexFile, SearchText, TextFile } from '../../types.ts';
import { addressWords } from './heads.ts';
import { numbersOf, spellingsIn, type Lexicon } from './lexicon.ts';

/** A text of an entry as numbers of words, in order. */
export interface IndexedText {
  field: FieldKey;
  text: SearchText;
  weight: number;
  terms: Uint32Array;
}

/**
 * The texts of the entries, as far as they have come, parted into words when they are first read.
 *
 * Parting all of them beforehand would keep the first answers waiting; a moment without questions is used to read on.
 */
export class Texts {
  readonly #file: IndexFile;
  readonly #numberOf: Lexicon['numberOf'];
  readonly #parts = new Map<TextPartName, TextFile>();
  #read: (IndexedText[] | undefined)[] = [];
  #next = 0;

  constructor(file: IndexFile, { numberOf }: Lexicon) {
    this.#file = file;
    this.#numberOf = numberOf;
  }

  /** Takes in a part that has come. */
  take(part: TextFile): void {
    this.#parts.set(part.part, part);
    this.#read = [];
    this.#next = 0;
  }

  has = (part: TextPartName): boolean => this.#parts.has(part);

  /** Whether all texts have come. */
  get isWhole(): boolean {
    return textParts.every(this.has);
  }

  /** The texts of a field of an entry, as they are printed. */
  of(entry: number, field: FieldKey): readonly SearchText[] {
    for (const part of this.#parts.values()) {
      const texts = part.texts[entry]?.[field];
      if (texts) return texts;
    }
    return [];
  }

  /** The texts of an entry in words. */
  read(entry: number): readonly IndexedText[] {
    const known = this.#read[entry];
    if (known) return known;
    const texts = [...this.#headTexts(entry), ...textParts.flatMap((part) => this.#partTexts(part, entry))];
    this.#read[entry] = texts;
    return texts;
  }

  /** Reads on for some milliseconds. @returns whether there is more to read. */
  readOn(milliseconds: number): boolean {
    const end = performance.now() + milliseconds;
    const count = this.#file.heads.length;
    while (this.#next < count && performance.now() < end) {
      this.read(this.#next);
      this.#next += 1;
    }
    return this.#next < count;
  }

  #headTexts(entry: number): IndexedText[] {
    const head = this.#file.heads[entry];
    if (!head) return [];
    const texts = headTexts(head).flatMap(([field, each]) =>
      each.flatMap((text) =>
        spellingsIn(this.#file, field, text).map((spelling) =>
          this.#index(field, { text: spelling }, fields[field].weight),
        ),
      ),
    );
    return [...texts, this.#index('address', { text: addressWords(head) }, fields.address.weight)];
  }

  #partTexts(part: TextPartName, entry: number): IndexedText[] {
    const isQuote = this.#file.heads[entry]?.type === 'quotes';
    return fieldsOf(part).flatMap((field) =>
      (this.#parts.get(part)?.texts[entry]?.[field] ?? []).map((text, at) => {
        const isOther = field === 'words' && isQuote && at > 0;
        return this.#index(field, text, fields[field].weight * (isOther ? otherWitness : 1));
      }),
    );
  }

  #index = (field: FieldKey, text: SearchText, weight: number): IndexedText => ({
    field,
    text,
    weight,
    terms: Uint32Array.from(numbersOf(text.text, this.#numberOf)),
  });
}
