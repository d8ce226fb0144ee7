import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../../components/address.ts';
import { getIndexFile, indexName } from '../../search/index-file.ts';
import { getGraph } from '../../site.ts';

export const getStaticPaths = (async () => [
  { params: { file: indexName(getIndexFile(await getGraph(), href('')), import.meta.env.DEV) } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response(getIndexFile(await getGraph(), href('')).json, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
