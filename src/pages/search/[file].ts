import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../../components/address.ts';
import { getIndexFiles } from '../../search/index-file.ts';
import { getGraph } from '../../site.ts';

const getFiles = async () => getIndexFiles(await getGraph(), href(''), import.meta.env.DEV);

export const getStaticPaths = (async () =>
  (await getFiles()).map(({ name }) => ({ params: { file: name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const file = (await getFiles()).find(({ name }) => name === params['file']);
  return file
    ? new Response(file.json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
    : new Response(null, { status: 404 });
};
