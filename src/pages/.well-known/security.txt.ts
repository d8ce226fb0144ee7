import type { APIRoute } from 'astro';
import { fullAddress } from '../../components/address.ts';
import { writeSecurityTxt } from '../../exports/security-txt.ts';
import { getGraph } from '../../site.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(
    writeSecurityTxt(await getGraph(), (path) => fullAddress(path, site)),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
