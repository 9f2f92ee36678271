import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { servedHosts } from './fixtures.ts';

/** Hosts the browsers themselves ask for updates and lists; a browser without any extension asks them as well. */
const BROWSERS_OWN =
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|mozgcp\.net|google\.com|googleapis\.com|gvt1\.com|gstatic\.com|dummy\.test)$/;

/** Answers nothing and writes down what it was asked for. */
export type RecordingProxy = {
  /** "127.0.0.1:54321" */
  address: string;
  /** Hosts that were asked for. */
  asked(): string[];
  /** Hosts among them that no browser asks for by itself and that are not those of the tests' own pages. */
  foreign(): string[];
  /** Strikes a host that a test asked for on purpose. */
  forget(host: string): void;
  close(): void;
};

/** A proxy that refuses every request: what gets here left the browser, whoever sent it. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  let hosts: string[] = [];
  const note = (host: string) => hosts.push(host.replace(/:\d+$/, ''));
  const server = createServer((request, response) => {
    note(URL.parse(request.url ?? '')?.host ?? String(request.headers.host));
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(String(request.url));
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => [...hosts],
    foreign: () => hosts.filter((host) => !BROWSERS_OWN.test(host) && !servedHosts.has(host)),
    forget: (host) => {
      hosts = hosts.filter((one) => one !== host);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
