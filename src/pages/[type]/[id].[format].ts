import type { APIRoute, GetStaticPaths } from 'astro';
import { fullAddress } from '../../components/address.ts';
import { recordFormats, type RecordFormat } from '../../exports/formats.ts';
import type { AnyGraphRecord } from '../../graph/graph.ts';
import { folders, recordTypeNames } from '../../model/ids.ts';
import { getGraph } from '../../site.ts';

export const getStaticPaths = (async () => {
  const graph = await getGraph();
  return recordTypeNames.flatMap((type) =>
    graph.all(type).flatMap((record) =>
      recordFormats.map((format) => ({
        params: { type: folders[type], id: record.id, format: format.extension },
        props: { record, format },
      })),
    ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ record: AnyGraphRecord; format: RecordFormat }> = async ({
  props: { record, format },
  site,
}) =>
  new Response(
    format.write(await getGraph(), record, (path) => fullAddress(path, site)),
    { headers: { 'Content-Type': format.mediaType } },
  );
