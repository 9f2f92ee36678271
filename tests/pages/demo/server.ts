import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { logPage, logRows } from './log.ts';
import { mailboxPage, type DemoMail } from './mailbox.ts';

/** The demo on a free local port: `/` and `/mail/<n>` are the mailbox, `/log` is the sending log. */
export async function serveDemo(mails: readonly DemoMail[]): Promise<{ url: string; close(): void }> {
  const rows = logRows();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://demo').pathname;
    const mail = /^\/mail\/(\d+)$/.exec(path);
    const html =
      path === '/'
        ? mailboxPage(mails, null)
        : path === '/log'
          ? logPage(rows)
          : mail
            ? mailboxPage(mails, Number(mail[1]))
            : null;
    response.writeHead(html ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(html ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
