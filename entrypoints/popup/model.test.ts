import { describe, expect, it, vi } from 'vitest';
import type { PageReport } from '#lib/ext/protocol.ts';
import { createPopupModel, type PopupReaders, type Tallies } from './model.ts';

const REPORT: PageReport = {
  url: 'https://mail.example.com/',
  site: 'generic',
  layoutChanged: false,
  entries: [],
  more: 0,
};

function make(more: Partial<PopupReaders> = {}) {
  let heard: (kind: string, tabId?: number) => void = () => {};
  const readers: PopupReaders = {
    activeTab: async () => ({ id: 7, url: 'https://mail.example.com/inbox' }),
    report: vi.fn(async () => REPORT),
    readNow: async () => ({ started: true }),
    siteState: async () => 'once',
    originsOf: () => ['https://mail.example.com/*', 'https://body.example.net/*'],
    request: vi.fn(async () => true),
    switchSite: vi.fn(async () => {}),
    goto: async () => true,
    domainView: async () => 'recipient',
    keepDomainView: vi.fn(async () => {}),
    tallies: vi.fn(async (): Promise<Tallies> => ({ items: [], any: false })),
    failure: async () => null,
    onChange: (callback) => (heard = callback),
    ...more,
  };
  return {
    readers,
    model: createPopupModel(readers),
    hear: (kind: string, tabId?: number) => heard(kind, tabId),
  };
}

describe('start', () => {
  it('reads page, site and counts', async () => {
    const { model, readers } = make();
    await model.start();
    expect(model.host.value).toBe('mail.example.com');
    expect(model.report.value).toBe(REPORT);
    expect(model.site.value).toBe('once');
    expect(readers.tallies).toHaveBeenCalledWith('recipient', '7');
  });

  it('stands a page that cannot be asked and a store that fails', async () => {
    const { model } = make({
      report: async () => Promise.reject(new Error('gone')),
      tallies: async () => Promise.reject(new Error('quota')),
      domainView: async () => Promise.reject(new Error('newer')),
    });
    await model.start();
    expect(model.report.value).toBeNull();
    expect(model.asked.value).toBe(true);
    expect(model.storeFailed.value).toBe(true);
    expect(model.view.value).toBe('sending');
  });

  it('shows the answer to the last question, whichever comes last', async () => {
    const slow = Promise.withResolvers<PageReport | null>();
    const failing = Promise.withResolvers<Tallies>();
    const { model, hear, readers } = make();
    await model.start();
    vi.mocked(readers.report).mockReturnValueOnce(slow.promise);
    vi.mocked(readers.tallies).mockReturnValueOnce(failing.promise);
    hear('report', 7);
    hear('counts');
    hear('report', 7);
    hear('counts');
    await vi.waitFor(() => expect(readers.tallies).toHaveBeenCalledTimes(3));
    slow.resolve(null);
    failing.reject(new Error('unavailable'));
    await vi.waitFor(() => expect(model.report.value).toBe(REPORT));
    await Promise.allSettled([slow.promise, failing.promise]);
    expect(model.report.value).toBe(REPORT);
    expect(model.storeFailed.value).toBe(false);
  });

  it('says why counting fails, and when it works again', async () => {
    let kind: string | null = 'quota';
    const { model, hear } = make({ failure: async () => kind });
    await model.start();
    expect(model.failure.value).toBe('quota');
    kind = null;
    hear('counts');
    await vi.waitFor(() => expect(model.failure.value).toBeNull());
    kind = 'unavailable';
    hear('error');
    await vi.waitFor(() => expect(model.failure.value).toBe('unavailable'));
  });

  it('is closed where there is no tab or no address', async () => {
    const { model } = make({ activeTab: async () => null });
    await model.start();
    expect(model.site.value).toBe('closed');
  });

  it('reads again what changed', async () => {
    const { model, readers, hear } = make();
    await model.start();
    hear('counts');
    expect(readers.tallies).toHaveBeenCalledTimes(2);
    hear('report', 8);
    expect(readers.report).toHaveBeenCalledTimes(1);
    hear('report', 7);
    expect(readers.report).toHaveBeenCalledTimes(2);
  });

  it('shows the answer to the last question only', async () => {
    const answers: ((tallies: Tallies) => void)[] = [];
    const { model } = make({ tallies: () => new Promise((resolve) => answers.push(resolve)) });
    const first = model.choose({ range: 'today' });
    const second = model.choose({ range: 'all' });
    answers[1]!({ items: [], any: true });
    await second;
    answers[0]!({ items: [], any: false });
    await first;
    expect(model.tallies.value).toEqual({ items: [], any: true });
  });
});

describe('the switch of the site', () => {
  it('asks for the page and its frames inside the click', async () => {
    const { model, readers } = make();
    await model.start();
    const asked = model.always();
    // Before anything was awaited, or the browser would not show its question.
    expect(readers.request).toHaveBeenCalledWith([
      'https://mail.example.com/*',
      'https://body.example.net/*',
    ]);
    await asked;
    expect(model.site.value).toBe('always');
    expect(model.said.value).toEqual({ key: 'ui.site.granted', subs: ['mail.example.com'] });
  });

  it.each([async () => false, async () => Promise.reject(new Error('no gesture'))])(
    'says clearly when access was refused',
    async (request) => {
      const { model } = make({ request });
      await model.start();
      await model.always();
      expect(model.site.value).toBe('once');
      expect(model.said.value?.key).toBe('ui.site.refused');
    },
  );

  it('switches a granted site off and on without asking', async () => {
    const { model, readers } = make({ siteState: async () => 'always' });
    await model.start();
    await model.off();
    expect(model.site.value).toBe('off');
    await model.always();
    expect(readers.request).not.toHaveBeenCalled();
    expect(readers.switchSite).toHaveBeenLastCalledWith('https://mail.example.com/inbox', true);
  });
});

describe('reading and jumping', () => {
  it('says when a page cannot be read', async () => {
    const { model } = make({ readNow: async () => ({ started: false }) });
    await model.start();
    await model.readNow();
    expect(model.said.value?.key).toBe('ui.site.readFailed');
  });

  it('says when a mark is gone', async () => {
    const { model } = make({ goto: async () => false });
    await model.start();
    await model.goto('0@1');
    expect(model.said.value?.key).toBe('ui.popup.gone');
  });
});
