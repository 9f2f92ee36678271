import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerAsPage, ask } from '#lib/ext/messages.ts';
import { awaitCandidate } from '#lib/page/first-look.ts';
import { drawn } from '#lib/page/drawn.ts';
import { bringEngine, loadedEngine } from '#lib/page/handshake.ts';
import { onNavigation } from '#lib/page/navigation.ts';
import { past } from '#lib/page/past-fields.ts';
import { announcePresence, isHtml, onWrittenAnew } from '#lib/page/roots.ts';
import type { PageSession } from '#lib/page/session.ts';
import { mayHoldBounce } from '#lib/smtp/detect.ts';

/** The small first script of a frame: waits for a first candidate, then has the engine loaded and starts a page session. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  allFrames: true,
  matchOriginAsFallback: true,
  // Not idle: that is up to 200 ms later, and the engine can be on its way while the page draws itself first.
  runAt: 'document_end',
  // The page shall not hear of us.
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (!isHtml(document) || !(past(document, 'documentElement') instanceof HTMLElement)) return;
    const { signal } = ctx;
    let page = new AbortController();
    let session: PageSession | null = null;

    const load = async (): Promise<boolean> => {
      if (!loadedEngine()) await bringEngine(() => ask('engine.load', {}));
      return loadedEngine() !== undefined && !signal.aborted;
    };
    const begin = () => {
      page = new AbortController();
      const until = AbortSignal.any([signal, page.signal]);
      session = null;
      const start = async () => {
        const [loaded] = await Promise.all([load(), drawn(document)]);
        if (loaded && !until.aborted) session = loadedEngine()!.start(until);
      };
      if (loadedEngine()) void start();
      else awaitCandidate(document, mayHoldBounce, () => void start(), until);
    };

    let heard = new AbortController();
    const listen = () => {
      heard = new AbortController();
      const until = AbortSignal.any([signal, heard.signal]);
      announcePresence(document, until);
      begin();
      onNavigation(
        window,
        () => {
          if (!loadedEngine()) return;
          page.abort();
          begin();
        },
        until,
      );
    };
    listen();
    onWrittenAnew(
      document,
      () => {
        page.abort();
        heard.abort();
        ctx.listenForNewerScripts();
        listen();
      },
      signal,
    );
    answerAsPage(
      {
        'page.goto': async ({ id }) => ({ found: (await session?.goto(id)) ?? false }),
        'page.step': async ({ by }) => ({ found: (await session?.step(by)) ?? false }),
        'page.explain': async ({ text }) => ({
          shown: (await load()) && (await loadedEngine()!.explain(text, signal)),
        }),
        'page.stop': () => {
          // After the answer: ending takes the listener away.
          queueMicrotask(() => ctx.abort('switched off'));
          return { stopped: true };
        },
      },
      signal,
    );
  },
});
