import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../scripts/serve.ts';

let site: Served;
beforeAll(async () => {
  site = await serve(0);
});
afterAll(() => site.close());

const ask = (path: string, init?: RequestInit) => fetch(new URL(path, site.url), { redirect: 'manual', ...init });

describe('the server on this machine', () => {
  test('answers with the page, compressed where the browser allows it', async () => {
    const answer = await ask('/', { headers: { 'Accept-Encoding': 'br' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(await answer.text()).toContain('<html lang="en"');
  });

  test('leads from an address without a slash to the page', async () => {
    const answer = await ask('/zh-tw/about?from=mail');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/zh-tw/about/?from=mail');
  });

  test.each(['/not-here/', '/not-here', '/zh-tw/not-here/', '/%ff/', '/../package.json', '/_headers'])(
    'answers %s with a page that says so, and status 404',
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('<h1');
    },
  );

  test('sends the headers of public/_headers with every page', async () => {
    const answer = await ask('/');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('takes the next port where one is taken', async () => {
    const { port } = new URL(site.url);
    const other = await serve(Number(port));
    expect(new URL(other.url).port).not.toBe(port);
    await other.close();
  });
});
