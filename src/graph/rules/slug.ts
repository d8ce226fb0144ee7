import type { AnyRecord } from '../../load/record.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Rule } from './rule.ts';

/** Former ids collide with nothing: neither with an id nor with another former id of the type. That ids are kebab-case, loading sees to. */
export const slug: Rule = ({ records }) => {
  const ids = new Map(records.map((record) => [record.ref as string, record]));
  const claimed = new Map<string, { record: AnyRecord; index: number }>();
  return records.flatMap((record) =>
    (record.draft.aliases ?? []).flatMap((alias, index) => {
      if (alias === undefined) return [];
      const ref = record.ref.replace(/[^/]*$/, alias);
      const owner = ids.get(ref);
      const place = record.placeOf(['aliases', index]);
      if (owner)
        return [
          diagnose(
            'slug',
            place,
            `\`${alias}\` is the id of ${owner.file}, expected an id that no record has`,
            'a former id is never given again',
          ),
        ];
      const first = claimed.get(ref);
      if (first) {
        const { file, line, column } = first.record.placeOf(['aliases', first.index]);
        return [
          diagnose(
            'slug',
            place,
            `\`${alias}\` is claimed a second time, expected each former id once`,
            `first at ${file}:${line}:${column}`,
          ),
        ];
      }
      claimed.set(ref, { record, index });
      return [];
    }),
  );
};
