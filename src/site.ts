import { relative, resolve } from 'node:path';
import { buildGraph, type Graph } from './graph/graph.ts';
import { formatText } from './graph/report.ts';
import { checkCorpus } from './graph/rules/index.ts';
import { loadCorpus } from './load/corpus.ts';

let graph: Promise<Graph> | undefined;

/** The corpus that the build works on: `CONTENT_DIR`, or `content` beside package.json. */
export const contentDir = (): string => resolve(process.env['CONTENT_DIR'] ?? 'content');

/**
 * The door from the pages to the evidence: the corpus, loaded, checked and joined once a build.
 *
 * @throws Error with the report of everything wrong, so that no page is built on a fault.
 */
export function getGraph(): Promise<Graph> {
  graph ??= openGraph(contentDir());
  return graph;
}

async function openGraph(root: string): Promise<Graph> {
  const corpus = await loadCorpus(root);
  const diagnostics = checkCorpus(corpus);
  if (diagnostics.some((each) => each.severity === 'error')) {
    throw new Error(
      `The corpus has errors:\n${formatText(diagnostics, { prefix: relative(process.cwd(), root), records: corpus.records.length })}`,
    );
  }
  return buildGraph(corpus);
}
