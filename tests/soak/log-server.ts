import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const row = (n: number): string =>
  `<tr><td>2026-11-20 10:${String(n % 60).padStart(2, '0')}:00</td><td>user${n}@d${n % 50}.example.com</td><td>550</td><td>5.1.1</td><td>550 5.1.1 The address does not exist here, ticket ${n}</td></tr>`;

/** A server of log pages: `/?from=700&rows=1500` shows the events 700 to 2199, so that pages can overlap. */
export async function serveLog(): Promise<{ address: string; close(): void }> {
  const server: Server = createServer((request, response) => {
    const query = new URL(request.url ?? '/', 'http://log').searchParams;
    const from = Number(query.get('from') ?? 0);
    const rows = Array.from({ length: Number(query.get('rows') ?? 0) }, (_, i) => row(from + i));
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><html lang="en"><title>Log</title><table><thead><tr><th>Time</th><th>Recipient</th><th>Code</th><th>Status</th><th>Response</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => server.close(),
  };
}
