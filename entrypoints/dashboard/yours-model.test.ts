import { describe, expect, it } from 'vitest';
import { BackupError } from '#lib/tally/backup.ts';
import { StoreError } from '#lib/store/index.ts';
import { SMALL } from '#tests/dashboard/tallies.ts';
import { createYoursModel, ROWS_A_PAGE, type YoursStore } from './yours-model.ts';

const ROWS = Array.from({ length: 120 }, (_, at) => ({ ...SMALL[1]!, rules: 1, count: at + 1 }));

function storeOf(more: Partial<YoursStore> = {}) {
  const log: string[] = [];
  let rows = [...ROWS];
  const store: YoursStore = {
    rows: async (offset, limit) => ({ rows: rows.slice(offset, offset + limit), total: rows.length }),
    sources: async () => [{ source: 'gmail', count: rows.length }],
    countOf: async () => 7,
    csv: async () => new Blob(['csv']),
    ndjson: async () => new Blob(['ndjson']),
    backup: async () => {
      log.push('backup');
      return new Blob(['before']);
    },
    raw: async () => new Blob(['raw']),
    restore: async (file) => {
      log.push(`restore ${await file.text()}`);
      rows = [...ROWS];
      const undo = async () => {
        log.push('take out');
        rows = ROWS.slice(5);
        return 4;
      };
      return { added: 5, undo };
    },
    erase: async (target) => {
      log.push(`erase ${JSON.stringify(target)}`);
      rows = [];
    },
    countOlder: async (days) => (days === 30 ? 12 : 0),
    retention: async () => ({ days: 365, fixed: false }),
    setRetention: async (days) => void log.push(`keep ${days}`),
    ...more,
  };
  const saved: string[] = [];
  return { model: createYoursModel(store, (_, name) => saved.push(name)), log, saved };
}

describe('what is stored', () => {
  it('is shown page by page and never beyond the last', async () => {
    const { model } = storeOf();
    await model.refresh();
    expect(model.rows.value).toHaveLength(ROWS_A_PAGE);
    await model.showPage(2);
    expect(model.rows.value.map((row) => row.count)).toEqual(Array.from({ length: 20 }, (_, at) => 101 + at));
    await model.showPage(99);
    expect(model.page.value).toBe(2);
    await model.showPage(-1);
    expect(model.page.value).toBe(0);
  });

  it('can be saved as it is when the store cannot be opened', async () => {
    const { model, saved } = storeOf({ rows: () => Promise.reject(new StoreError('upgrade')) });
    await model.refresh();
    expect(model.said.value).toMatchObject({ failed: true, help: 'raw' });
    await model.save('raw');
    expect(saved).toEqual(['bouncelens-as-it-is.json']);
  });

  it('is saved as a file', async () => {
    const { model, saved } = storeOf();
    await model.save('csv');
    await model.save('backup');
    expect(saved).toEqual(['bouncelens.csv', 'bouncelens-backup.json']);
    expect(model.said.value).toMatchObject({ failed: false });
  });

  it('is erased only after a yes, and can be brought back', async () => {
    const { model, log } = storeOf();
    await model.refresh();
    await model.askErase({ source: 'gmail' });
    expect(model.asking.value).toEqual({ target: { source: 'gmail' }, count: 7 });
    expect(log).toEqual([]);
    model.cancelErase();
    await model.erase();
    expect(log).toEqual([]);
    await model.askErase('all');
    await model.erase();
    expect(log).toEqual(['backup', 'erase "all"']);
    expect(model.total.value).toBe(0);
    await model.said.value!.undo!();
    expect(log.at(-1)).toBe('restore before');
    expect(model.total.value).toBe(120);
    expect(model.said.value!.undo).toBeNull();
  });

  it('takes a restored backup out again', async () => {
    const { model, log } = storeOf();
    await model.refresh();
    await model.showPage(2);
    await model.restore(new Blob(['old']));
    expect(model.said.value).toMatchObject({ key: 'ui.dashboard.yours.said.restored', subs: [5] });
    await model.said.value!.undo!();
    expect(log).toEqual(['restore old', 'take out']);
    expect(model.said.value).toMatchObject({
      key: 'ui.dashboard.yours.said.takenOut',
      subs: [4],
      undo: null,
    });
    expect(model.total.value).toBe(115);
    expect(model.page.value).toBe(0);
  });

  it('has nothing to take out after a backup that added nothing', async () => {
    const { model } = storeOf({ restore: async () => ({ added: 0, undo: async () => 0 }) });
    await model.restore(new Blob(['known']));
    expect(model.said.value).toMatchObject({ failed: false, undo: null });
  });

  it('keeps a restored backup when taking it out fails, and says so', async () => {
    const undo = () => Promise.reject(new StoreError('quota'));
    const { model } = storeOf({ restore: async () => ({ added: 5, undo }) });
    await model.restore(new Blob(['old']));
    await model.said.value!.undo!();
    expect(model.said.value).toMatchObject({ failed: true, key: 'ui.dashboard.error.quota' });
    expect(model.busy.value).toBe(false);
  });

  it('is kept shorter at once when nothing is older, else after a yes', async () => {
    const { model, log } = storeOf();
    await model.setRetention(90);
    expect(log).toEqual(['keep 90']);
    await model.setRetention(30);
    expect(model.asking.value).toEqual({ days: 30, count: 12 });
    expect(log).toEqual(['keep 90']);
    await model.erase();
    expect(log).toEqual(['keep 90', 'backup', 'keep 30']);
    await model.said.value!.undo!();
    expect(log.slice(3)).toEqual(['keep 365', 'restore before']);
  });

  it('is left alone when the way back cannot be kept', async () => {
    const { model, log } = storeOf({
      backup: () => Promise.reject(Object.assign(new Error('x'), { kind: 'unavailable' })),
    });
    await model.askErase('all');
    await model.erase();
    expect(log).toEqual([]);
    expect(model.said.value).toMatchObject({ failed: true, key: 'ui.dashboard.error.unavailable' });
  });

  it('needs no rescue when only the disk is full', async () => {
    const { model } = storeOf({ restore: () => Promise.reject(new StoreError('quota')) });
    await model.restore(new Blob(['{}']));
    expect(model.said.value).toMatchObject({ failed: true, key: 'ui.dashboard.error.quota', help: null });
  });

  it('tells what is wrong with a backup and what a good one added', async () => {
    const { model } = storeOf({
      restore: () => Promise.reject(new BackupError('format')),
    });
    await model.restore(new Blob(['?']));
    expect(model.said.value).toMatchObject({
      failed: true,
      key: 'ui.dashboard.error.format',
      help: 'restore',
    });
    const good = storeOf();
    await good.model.restore(new Blob(['{}']));
    expect(good.model.said.value).toMatchObject({ key: 'ui.dashboard.yours.said.restored', subs: [5] });
  });
});
