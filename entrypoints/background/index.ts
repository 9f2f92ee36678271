import { defineBackground } from 'wxt/utils/define-background';
import { onAlarmOpened } from '#lib/ext/alarms.ts';
import { showIcon } from '#lib/ext/badge.ts';
import { onStep } from '#lib/ext/commands.ts';
import { listen, type Frame } from '#lib/ext/gate.ts';
import { onGrantsChanged } from '#lib/ext/grants.ts';
import { onInstalled, onStartup } from '#lib/ext/install.ts';
import { createMenus, onExplain } from '#lib/ext/menus.ts';
import { answerOmnibox } from '#lib/ext/omnibox.ts';
import { dropReports, tabReport } from '#lib/ext/reports.ts';
import { CARD_FILES, ENGINE_FILES, LANGUAGE_FILES } from '#lib/ext/script-files.ts';
import { injectInto } from '#lib/ext/scripts.ts';
import { onSettingsChanged } from '#lib/ext/settings.ts';
import { forgetSteps, stepMark } from '#lib/ext/steps.ts';
import { isOff, onSwitched } from '#lib/ext/switches.ts';
import { onPageLoaded, onTabClosed, openAnswer, openOwnPage } from '#lib/ext/tabs.ts';
import { finish, finishLeft } from '#lib/ext/unfinished.ts';
import { openStore } from '#lib/store/index.ts';
import { explain } from './explain.ts';
import { startPages, stopPages, syncGrants } from './follow-grants.ts';
import { forgetOld } from './forget-old.ts';
import { observe } from './observe.ts';
import { readTab } from './read-tab.ts';
import { report } from './report.ts';
import { suggest } from './suggest.ts';
import { holdUncounted } from './uncounted.ts';

const load = async (frame: Frame | null, files: readonly string[]) => ({
  loaded: frame !== null && (await injectInto(frame.tabId, frame.frameId, files)),
});

/**
 * The worker: takes what pages saw, writes it, and keeps scripts where sites are granted. It holds nothing in memory that
 * matters: the browser may end it at any moment and starts it again for the next message. Every listener is added in the
 * first turn, or the event that woke the worker would be lost.
 */
export default defineBackground({
  type: 'module',
  main() {
    const store = openStore();
    const uncounted = holdUncounted((site, observations, frame) => observe(store, site, observations, frame));

    listen({
      'engine.load': (_, frame) => load(frame, ENGINE_FILES),
      'languages.load': (_, frame) => load(frame, LANGUAGE_FILES),
      'card.load': (_, frame) => load(frame, CARD_FILES),
      'page.observed': ({ site, observations }, frame) => observe(store, site, observations, frame!),
      'page.uncounted': ({ site, observations, more }, frame) =>
        uncounted.hold(site, observations, frame!, more),
      'page.wait': ({ ms }) => new Promise((answer) => setTimeout(() => answer({}), ms)),
      'page.report': (held, frame) => report(frame!, held),
      'tab.report': ({ tabId }) => tabReport(tabId),
      'tab.read': ({ tabId }) => readTab(tabId),
      'grants.changed': async () => ({ origins: await syncGrants() }),
    });

    const startAll = () => syncGrants().then(startPages);
    void finishLeft(startAll);
    onGrantsChanged((added, removed) => {
      void finish(() => syncGrants().then(() => Promise.all([startPages(added), stopPages(removed)])));
    });
    onSwitched((on, off) => {
      void finish(() => syncGrants('settings').then(() => Promise.all([startPages(on), stopPages(off)])));
    });
    onSettingsChanged(() => void createMenus());
    onStartup(() => {
      void syncGrants();
      void forgetOld(store);
    });
    onInstalled((first) => {
      void createMenus();
      // An update ends the scripts of open pages; they come back here, without a reload.
      void finish(startAll);
      if (first) void openOwnPage('welcome.html');
    });
    onPageLoaded((tabId, url) => {
      void isOff(url).then((off) => (off ? showIcon(tabId, 'off') : undefined));
    });
    onAlarmOpened(() => void openOwnPage('dashboard.html', { range: '7d' }));
    onTabClosed(
      (tabId) => void Promise.all([uncounted.count(tabId), dropReports(tabId), forgetSteps(tabId)]),
    );
    onExplain((selected) => void explain(selected));
    onStep((by, tabId) => void stepMark(tabId, by));
    answerOmnibox(suggest, (typed) => void openAnswer(typed), import.meta.env.BROWSER !== 'firefox');
  },
});
