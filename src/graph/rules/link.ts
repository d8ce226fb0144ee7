import type { BodyLink } from '../../load/body.ts';
import { suggest } from '../../load/validate.ts';
import { diagnose, type Diagnostic } from '../../model/diagnostic.ts';
import { folders, parseRef } from '../../model/ids.ts';
import { fixedPaths } from '../../model/permalink.ts';
import { anchorsOf } from '../anchors.ts';
import { isGone, type DraftCorpus, type Rule } from './rule.ts';

/** Every internal link in a body leads to a page, and every fragment to an anchor. */
export const link: Rule = (drafts) => [
  ...drafts.records
    .filter((record) => record.isReadable && mayHoldLinks(record.source))
    .flatMap((record) => record.body.links.flatMap((each) => checkLink(drafts, each, () => anchorsOf(record)))),
  ...drafts.corpus.pages.flatMap((page) =>
    page.body.links.flatMap((each) =>
      checkLink(drafts, each, () => new Set(page.body.headings.map(({ anchor }) => anchor))),
    ),
  ),
];

/** Most bodies hold no link, and need not be parsed to know it. */
const mayHoldLinks = (source: string) => /[[<]/.test(source);

function checkLink(drafts: DraftCorpus, { url, place, kind }: BodyLink, ownAnchors: () => Set<string>): Diagnostic[] {
  const report = (message: string, hint?: string) => [diagnose('link', place, message, hint)];
  if (kind === 'image')
    return report(`a picture, \`${url}\`, expected words: pages load nothing from elsewhere`, 'link to it instead');
  if (/^(?:https?:\/\/|mailto:)/i.test(url)) return [];
  if (url.startsWith('#'))
    return ownAnchors().has(url.slice(1))
      ? []
      : report(`no anchor \`${url}\` on this page`, suggest(url.slice(1), [...ownAnchors()]));
  const [path = '', fragment] = url.split('#');
  if (path.startsWith('/'))
    return fixedPaths.includes(path) && !fragment
      ? []
      : report(
          `no page \`${url}\`, expected one of ${fixedPaths.join(', ')}`,
          'a record is linked as `quotes/…`, a page of prose as `pages/…`',
        );
  if (path.startsWith('pages/')) return checkPage(drafts, path, fragment, report);
  return checkRecord(drafts, url, report);
}

type Report = (message: string, hint?: string) => Diagnostic[];

function checkPage({ corpus }: DraftCorpus, path: string, fragment: string | undefined, report: Report): Diagnostic[] {
  const page = corpus.pages.find((each) => `pages/${each.name}` === path);
  if (!page)
    return report(`no page \`${path}\``, suggest(path, corpus.pages.map((each) => `pages/${each.name}`).toSorted()));
  const anchors = page.body.headings.map(({ anchor }) => anchor);
  return fragment === undefined || !page.isReadable || anchors.includes(fragment)
    ? []
    : report(`no anchor \`#${fragment}\` on ${path}`, suggest(fragment, anchors));
}

function checkRecord(drafts: DraftCorpus, url: string, report: Report): Diagnostic[] {
  const parsed = parseRef(url);
  if (!parsed)
    return report(
      `\`${url}\` leads to no page`,
      `a record is linked as \`${Object.values(folders).join('/…`, `')}/…\`, another site with https://`,
    );
  const record = drafts.find(parsed.type, parsed.id);
  if (!record)
    return report(
      `no ${parsed.type} \`${url}\`, expected an existing ${parsed.type}`,
      suggest(parsed.id, drafts.ids(parsed.type)),
    );
  if (parsed.anchor === undefined || !record.isReadable) return [];
  if (isGone(record)) return report(`\`${record.ref}\` is withdrawn and has no anchors`, `link to \`${record.ref}\``);
  const anchors = anchorsOf(record);
  return anchors.has(parsed.anchor)
    ? []
    : report(`no anchor \`#${parsed.anchor}\` on ${record.ref}`, suggest(parsed.anchor, [...anchors]));
}
