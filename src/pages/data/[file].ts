import type { APIRoute, GetStaticPaths } from 'astro';
import { fullAddress } from '../../components/address.ts';
import { corpusFormats, type CorpusFormat } from '../../exports/formats.ts';
import { getGraph } from '../../site.ts';

export const getStaticPaths = (() =>
  corpusFormats.map((format) => ({ params: { file: format.file }, props: { format } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ format: CorpusFormat }> = async ({ props: { format }, site }) =>
  new Response(
    format.write(await getGraph(), (path) => fullAddress(path, site)),
    { headers: { 'Content-Type': format.mediaType } },
  );
