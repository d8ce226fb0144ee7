import type { APIRoute } from 'astro';
import { fullAddress } from '../components/address.ts';
import { writeSitemap } from '../exports/sitemap.ts';
import { getGraph } from '../site.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(
    writeSitemap(await getGraph(), (path) => fullAddress(path, site)),
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
