import type { APIRoute } from 'astro';
import { fullAddress } from '../components/address.ts';
import { writeRobots } from '../exports/robots.ts';
import { getGraph } from '../site.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(
    writeRobots(await getGraph(), (path) => fullAddress(path, site)),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
