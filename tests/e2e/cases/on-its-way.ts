import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { until } from '../browsers.ts';
import { assert, type Case } from '../case.ts';
import { marksOf } from '../marks.ts';
import { EXAMPLE } from './hostile.ts';

const LINE =
  'canary.parts@corp.example: host mx.corp.example[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)';
const FILLING = 'The rest of the list is as it was, and nothing in it has come back so far.\n';
/** More than makes a page giant, UTF-16 units. */
const MUCH = 400_000;

/** A server of one page, whose second part comes when it is let. */
async function serveInParts(first: string, second: string) {
  const { promise, resolve: send } = Promise.withResolvers<void>();
  const server = createServer(async (_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.write(first);
    await promise;
    response.end(second);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/parts`,
    send,
    close: () => server.close(),
  };
}

/** A giant page that comes in parts. */
export const onItsWayCases = (): Case[] => [
  {
    name: 'documents/on-its-way',
    async run(ctx) {
      const before = await ctx.tallies();
      const served = await serveInParts(
        `<!doctype html><html lang="en"><title>List</title><body><pre>${LINE}\n${FILLING.repeat(MUCH / FILLING.length)}`,
        `${FILLING}</pre></body></html>`,
      );
      const page = await ctx.open('about:blank', {});
      const come = page.goto(served.address, { waitUntil: 'load' });
      try {
        await until(() => ctx.inside.holdsEngine(served.address), 'the engine to come before the page');
        assert((await marksOf(page)).length === 0, 'a page is marked before it has come');
      } finally {
        served.send();
        await come;
        served.close();
      }
      await ctx.expectMarks(page, EXAMPLE.ONE);
      await ctx.expectCounted(before, 1);
    },
  },
];
