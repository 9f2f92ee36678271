import { expect, it } from 'vitest';
import type { PageReport } from '#lib/ext/protocol.ts';
import { createSidePanelModel } from './model.ts';

const reportOf = (url: string): PageReport => ({
  url,
  site: 'generic',
  layoutChanged: false,
  entries: [],
  more: 0,
});

function make() {
  let follow: (tab: { id: number; url: string | null } | null) => void = () => {};
  const waiting = new Map<number, (report: PageReport | null) => void>();
  const model = createSidePanelModel({
    follow: (heard) => (follow = heard),
    report: (tabId) => new Promise((resolve) => waiting.set(tabId, resolve)),
    readNow: async () => ({ started: false }),
    siteState: async () => 'always',
    goto: async (_, id) => id === 'here',
    onChange: () => {},
  });
  model.start();
  return {
    model,
    follow: (id: number, url: string | null = `https://${id}.example/`) => follow({ id, url }),
    waiting,
  };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

it('follows the tab in front; a late answer of the tab before is dropped', async () => {
  const { model, follow, waiting } = make();
  follow(1);
  follow(2);
  waiting.get(2)!(reportOf('two'));
  await settled();
  waiting.get(1)!(reportOf('one'));
  await settled();
  expect(model.report.value?.url).toBe('two');
  expect(model.site.value).toBe('always');
});

it('says what a click could not do', async () => {
  const { model, follow } = make();
  follow(1);
  await model.goto('gone');
  expect(model.said.value).toBe('ui.popup.gone');
  await model.goto('here');
  expect(model.said.value).toBe('');
  await model.readNow();
  expect(model.said.value).toBe('ui.sidepanel.clickIcon');
});

it('offers to read a page whose address the browser does not tell', async () => {
  const { model, follow, waiting } = make();
  follow(1, null);
  waiting.get(1)!(null);
  await settled();
  expect(model.site.value).toBe('once');
});
