import type { CDPSession } from 'puppeteer-core';
import type { Session } from './browsers.ts';

/** A request and who made it. */
export type Asked = {
  /** Address of the page or worker that asked, "chrome-extension://…/background.js". */
  by: string;
  url: string;
  /** Scripts on the stack of the request, content scripts among them. */
  scripts: string[];
};

type Stack = { callFrames: { url: string }[]; parent?: Stack };

/**
 * Writes down every request of every page, frame and worker of Chromium, from their first instruction on: new ones are held
 * until the log listens.
 */
export async function logRequests(session: Session): Promise<{ asked: Asked[]; by(): Set<string> }> {
  const asked: Asked[] = [];
  const heard = new Set<string>();
  const listen = async (cdp: CDPSession, by: string): Promise<void> => {
    cdp.on('sessionattached', (child: CDPSession) => void follow(child));
    await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
    if (by === 'browser') return;
    heard.add(by);
    cdp.on('Network.requestWillBeSent', ({ request, initiator, documentURL }) => {
      heard.add(documentURL);
      asked.push({
        by: documentURL || by,
        url: request.url,
        scripts: scriptsOf(initiator.stack as Stack | undefined),
      });
    });
    cdp.on('Network.webSocketCreated', ({ url, initiator }) => {
      asked.push({ by, url, scripts: scriptsOf(initiator?.stack as Stack | undefined) });
    });
    await cdp.send('Network.enable').catch(() => {});
    await cdp.send('Runtime.runIfWaitingForDebugger').catch(() => {});
  };
  const follow = async (cdp: CDPSession): Promise<void> => {
    const { targetInfo } = await cdp.send('Target.getTargetInfo').catch(() => ({ targetInfo: null }));
    await listen(cdp, targetInfo?.url ?? 'worker').catch(() => {});
  };
  await listen(await session.browser.target().createCDPSession(), 'browser');
  return { asked, by: () => heard };
}

function scriptsOf(stack: Stack | undefined): string[] {
  const urls: string[] = [];
  for (let at = stack; at; at = at.parent) urls.push(...at.callFrames.map(({ url }) => url));
  return urls;
}
