import type { APIRoute } from 'astro';

/** Everything may be read; the list of pages stands where the sitemap integration writes it. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', site).href}\n`);
