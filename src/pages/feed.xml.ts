import type { APIRoute } from 'astro';
import { fullAddress } from '../components/address.ts';
import { writeFeed } from '../exports/feed.ts';
import { getGraph } from '../site.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(
    writeFeed(await getGraph(), (path) => fullAddress(path, site)),
    { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  );
