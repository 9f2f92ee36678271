import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The number of an event that no tab of a run shows. */
export const LAST = 1_000_000;

/** Where the event was sent to. */
export const domainOf = (n: number): string => (n === LAST ? 'last.example.com' : `d${n % 50}.example.com`);

const row = (n: number): string =>
  `<tr><td>2026-11-20 10:${String(n % 60).padStart(2, '0')}:00</td><td>user${n}@${domainOf(n)}</td><td>550</td><td>5.1.1</td><td>550 5.1.1 The address does not exist here, ticket ${n}</td></tr>`;

/** A log page of the events `from` to `from + count - 1`. */
export const logOf = (from: number, count: number): string =>
  `<!doctype html><html lang="en"><title>Log</title><table><thead><tr><th>Time</th><th>Recipient</th><th>Code</th><th>Status</th><th>Response</th></tr></thead><tbody>${Array.from({ length: count }, (_, at) => row(from + at)).join('\n')}</tbody></table></html>`;

/** A server of log pages: `/?from=700&rows=1500` shows the events 700 to 2199, so that pages can overlap. */
export async function serveLog(): Promise<{ address: string; close(): void }> {
  const server: Server = createServer((request, response) => {
    const query = new URL(request.url ?? '/', 'http://log').searchParams;
    response.setHeader('content-type', 'text/html');
    response.end(logOf(Number(query.get('from') ?? 0), Number(query.get('rows') ?? 0)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => server.close(),
  };
}
