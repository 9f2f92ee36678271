import { describe, expect, it, vi } from 'vitest';
import { NO_POLICY } from '#lib/ext/policy.ts';
import { DEFAULTS } from '#lib/ext/settings.ts';
import type { Override } from '#lib/tally/override.ts';
import { createOptionsModel, type OptionsReaders } from './model.ts';
import { siteOffers, siteRows } from './site-rows.ts';

const OVERRIDE: Override = {
  text: 'full',
  reply: null,
  status: null,
  category: 'Mailbox Full',
  reason: null,
};

function make(more: Partial<OptionsReaders> = {}) {
  let granted = ['https://mail.google.com/*'];
  let overrides: Override[] = [OVERRIDE];
  const readers: OptionsReaders = {
    defaults: DEFAULTS,
    noPolicy: NO_POLICY,
    settings: async () => DEFAULTS,
    readableSettings: async () => DEFAULTS,
    writeSettings: vi.fn(async (change) => ({ ...DEFAULTS, ...change })),
    policy: async () => NO_POLICY,
    granted: async () => granted,
    off: async () => [],
    rows: siteRows,
    offers: siteOffers,
    pattern: (typed) => (typed.includes('.') ? `https://${typed}/*` : null),
    allows: () => true,
    request: vi.fn(async (origins: string[]) => {
      granted = [...granted, ...origins];
      return true;
    }),
    requestAlarms: vi.fn(async () => true),
    remove: async () => true,
    switchSite: vi.fn(async () => {}),
    grantsChanged: vi.fn(async () => {}),
    overrides: async () => overrides,
    writeOverrides: vi.fn(async (next: readonly Override[]) => {
      overrides = [...next];
    }),
    parseOverrides: (text) => JSON.parse(text) as Override[],
    forgetLookups: vi.fn(async () => {}),
    shortcuts: async () => [{ id: 'lookup', keys: 'Alt+Shift+L' }],
    selfTest: async () => ({ total: 2, right: 2, wrong: [], slowest: 1, all: 2 }),
    onChange: () => {},
    ...more,
  };
  return { readers, model: createOptionsModel(readers) };
}

describe('sites', () => {
  it('offers only what the administrator allows', async () => {
    const { model } = make({ allows: (_, pattern) => pattern.includes('zendesk') });
    await model.start();
    expect(model.offers.value.map(({ name }) => name)).toEqual(['Zendesk']);
  });

  it('names known sites, and offers the others', async () => {
    const { model } = make();
    await model.start();
    expect(model.sites.value.map(({ name }) => name)).toEqual(['Gmail']);
    const offered = model.offers.value.map(({ name }) => name);
    expect(offered).not.toContain('Gmail');
    expect(offered.length).toBeGreaterThan(20);
  });

  it('turns on a typed site inside the click', async () => {
    const { model, readers } = make();
    await model.start();
    const asked = model.turnOnTyped('help.example.com');
    expect(readers.request).toHaveBeenCalledWith(['https://help.example.com/*']);
    expect(await asked).toBe(true);
    expect(model.sites.value.map(({ name }) => name)).toEqual(['Gmail', 'help.example.com']);
    expect(await model.turnOnTyped('nonsense')).toBe(false);
    expect(model.said.value?.key).toBe('ui.options.sites.ownWrong');
  });

  it('says when access was refused, is forbidden, or cannot be taken back', async () => {
    const refused = make({ request: async () => false, remove: async () => false });
    await refused.model.start();
    await refused.model.turnOn('X', ['https://x.example/*']);
    expect(refused.model.said.value?.key).toBe('ui.options.sites.refused');
    await refused.model.takeBack(refused.model.sites.value[0]!);
    expect(refused.model.said.value?.key).toBe('ui.options.sites.notRemoved');
    const forbidden = make({ allows: () => false });
    await forbidden.model.turnOn('X', ['https://x.example/*']);
    expect(forbidden.readers.request).not.toHaveBeenCalled();
    expect(forbidden.model.said.value?.key).toBe('ui.options.sites.forbidden');
  });
});

describe('settings', () => {
  it('writes a change, and says when it could not be written', async () => {
    const { model } = make();
    await model.start();
    await model.set({ marks: false });
    expect(model.settings.value.marks).toBe(false);
    const failing = make({ writeSettings: async () => Promise.reject(new Error('quota')) });
    await failing.model.set({ marks: false });
    expect(failing.model.settings.value.marks).toBe(true);
    expect(failing.model.said.value?.key).toBe('ui.options.saveFailed');
  });

  it('shows what can be read of settings of a newer version, and changes nothing', async () => {
    const newer = { ...DEFAULTS, counting: false, history: true };
    const { model, readers } = make({
      settings: async () => Promise.reject(new Error('newer')),
      readableSettings: async () => newer,
      writeSettings: async () => Promise.reject(new Error('newer')),
    });
    await model.start();
    expect(model.readOnly.value).toBe(true);
    expect(model.settings.value).toBe(newer);
    await model.keepHistory(false);
    expect(model.settings.value).toBe(newer);
    expect(readers.forgetLookups).not.toHaveBeenCalled();
    expect(model.said.value?.key).toBe('ui.options.saveFailed');
  });

  it('shows defaults where the browser does not answer at all', async () => {
    const fails = async () => Promise.reject(new Error('no storage'));
    const { model } = make({ settings: fails, readableSettings: fails });
    await model.start();
    expect(model.readOnly.value).toBe(true);
    expect(model.settings.value).toBe(DEFAULTS);
  });
});

it.each([
  [false, 1],
  [true, 0],
])(
  'the list of codes is kept (%s): what was kept goes with the wish to keep it',
  async (history, forgotten) => {
    const { model, readers } = make();
    await model.keepHistory(history);
    expect(model.settings.value.history).toBe(history);
    expect(readers.forgetLookups).toHaveBeenCalledTimes(forgotten);
  },
);

describe('own choices', () => {
  it('undoes one and never writes those of the administrator', async () => {
    const managed: Override = { ...OVERRIDE, text: 'policy', managed: true };
    const { model, readers } = make({ policy: async () => ({ ...NO_POLICY, overrides: [managed] }) });
    await model.start();
    expect(model.overrides.value).toEqual([managed, OVERRIDE]);
    await model.undo(OVERRIDE);
    expect(readers.writeOverrides).toHaveBeenCalledWith([]);
    expect(model.overrides.value).toEqual([managed]);
  });

  it('reads a file, once each, and changes nothing for a wrong one', async () => {
    const { model } = make();
    await model.start();
    const other: Override = { ...OVERRIDE, text: 'gone', category: 'Invalid address' };
    expect(await model.importOverrides(JSON.stringify([other, OVERRIDE]))).toBe(2);
    expect(model.overrides.value).toEqual([other, OVERRIDE]);
    expect(await model.importOverrides('no list')).toBeNull();
    expect(model.said.value?.key).toBe('ui.options.overrides.importFailed');
    expect(model.overrides.value).toHaveLength(2);
  });
});

it('runs the examples and stands a failure', async () => {
  const { model } = make();
  await model.runTest();
  expect(model.test.value).toMatchObject({ right: 2, total: 2 });
  const failing = make({ selfTest: async () => Promise.reject(new Error('no file')) });
  await failing.model.runTest();
  expect(failing.model.test.value).toBe('failed');
});

it('messages about rates are turned on only with the right to show them', async () => {
  const { model, readers } = make();
  await model.setAlarms(true);
  expect(readers.writeSettings).toHaveBeenLastCalledWith({ alarms: true });

  const refused = make({ requestAlarms: async () => false });
  await refused.model.setAlarms(true);
  expect(refused.readers.writeSettings).not.toHaveBeenCalled();
  expect(refused.model.said.value).toEqual({
    where: 'counts',
    key: 'ui.options.counts.alarmsRefused',
    subs: [],
  });
});
