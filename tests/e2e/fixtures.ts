import type { HTTPRequest, Page } from 'puppeteer-core';

/** A document served instead of the network. */
export type Served = { body: string | Buffer; type?: string; headers?: Record<string, string> };

/** Addresses and what stands there; an address may end in `*`. */
export type Fixtures = Record<string, string | Served>;

/** Hosts that tests have opened: a browser makes ready to connect to them before it learns that they are served here. */
export const servedHosts = new Set<string>();

/**
 * Serves fixtures at their real addresses. Nothing else gets out: an address that is not in the list fails, and is noted.
 *
 * @returns addresses that were asked for and not served.
 */
export async function serve(page: Page, fixtures: Fixtures): Promise<string[]> {
  const missing: string[] = [];
  for (const address of Object.keys(fixtures)) servedHosts.add(URL.parse(address)?.hostname ?? '');
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const url = request.url();
    if (
      /^(data|blob|about|chrome-extension|moz-extension):/.test(url) ||
      /^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(url)
    ) {
      if (!lookUp(fixtures, url)) return void request.continue().catch(() => {});
    }
    const served = lookUp(fixtures, url);
    if (!served) {
      if (!url.endsWith('/favicon.ico')) missing.push(url);
      return void request.abort().catch(() => {});
    }
    const {
      body,
      type = 'text/html; charset=utf-8',
      headers = {},
    } = typeof served === 'string' ? { body: served } : served;
    return void request.respond({ status: 200, contentType: type, headers, body }).catch(() => {});
  });
  return missing;
}

function lookUp(fixtures: Fixtures, url: string): string | Served | undefined {
  const bare = url.split('#')[0]!;
  const exact = fixtures[url] ?? fixtures[bare];
  if (exact !== undefined) return exact;
  const pattern = Object.keys(fixtures).find((key) => key.endsWith('*') && bare.startsWith(key.slice(0, -1)));
  return pattern === undefined ? undefined : fixtures[pattern];
}
