import { describe, expect, it } from 'vitest';
import type { ImportSummary, Inspection, Progress } from '#lib/imports/types.ts';
import type { ImportEngine } from './import-engine.ts';
import { createImportModel } from './import-model.ts';

const file = (name: string): File => new File(['x'], name);

const inspection = (part: Partial<Inspection> = {}): Inspection => ({
  format: { id: 'postfix-maillog', name: 'Postfix' },
  problem: null,
  packed: null,
  encoding: 'utf-8',
  header: [],
  sample: [],
  mapping: null,
  ...part,
});

const SUMMARY = { rows: 3, rejectedRows: [], addresses: [], files: [] } as unknown as ImportSummary;

function engineOf(inspections: Inspection[], more: Partial<ImportEngine> = {}) {
  const calls: string[] = [];
  const started: { files: string[]; choices: unknown }[] = [];
  const engine: ImportEngine = {
    inspect: async () => inspections,
    start: async (files, choices) => {
      started.push({ files: files.map(({ name }) => name), choices });
      return SUMMARY;
    },
    pause: () => calls.push('pause'),
    resume: () => calls.push('resume'),
    cancel: () => calls.push('cancel'),
    ...more,
  };
  return { engine, calls, started };
}

describe('the import panel', () => {
  it('starts at once when every file is recognised', async () => {
    const { engine, started } = engineOf([inspection(), inspection()]);
    const model = createImportModel(engine);
    await model.add([file('a.log'), file('b.log')]);
    expect(started[0]!.files).toEqual(['a.log', 'b.log']);
    expect(model.state.value).toEqual({ step: 'done', summary: SUMMARY });
  });

  it('asks when a table has to be explained, and starts with what the user said', async () => {
    const table = inspection({ mapping: { recipient: 'To' }, header: ['To', 'When'] });
    const { engine, started } = engineOf([table, inspection({ format: null, problem: 'zip' })]);
    const model = createImportModel(engine);
    await model.add([file('a.csv'), file('b.zip')]);
    expect(model.state.value.step).toBe('asking');
    expect(started).toEqual([]);
    model.setMapping(0, { recipient: 'To', time: 'When' });
    await model.begin();
    expect(started).toEqual([
      { files: ['a.csv'], choices: [{ mapping: { recipient: 'To', time: 'When' } }] },
    ]);
  });

  it('shows progress, pauses, goes on and cancels', async () => {
    const end = Promise.withResolvers<ImportSummary>();
    let tell: (progress: Progress) => void = () => {};
    const { engine, calls } = engineOf([inspection()], {
      start: (_files, _choices, onProgress) => {
        tell = onProgress;
        return end.promise;
      },
    });
    const model = createImportModel(engine);
    const adding = model.add([file('a.log')]);
    await Promise.resolve();
    await Promise.resolve();
    tell({ bytes: 5 } as Progress);
    expect(model.state.value).toMatchObject({ step: 'running', progress: { bytes: 5 }, paused: false });
    model.pause();
    expect(model.state.value).toMatchObject({ paused: true });
    model.resume();
    model.cancel();
    expect(calls).toEqual(['pause', 'resume', 'cancel']);
    end.resolve(SUMMARY);
    await adding;
    expect(model.state.value.step).toBe('done');
    model.clear();
    expect(model.state.value).toEqual({ step: 'idle' });
  });

  it('takes no second import while one runs, and nothing out of an empty drop', async () => {
    const { engine, started } = engineOf([inspection()]);
    const model = createImportModel(engine);
    await model.add([]);
    expect(model.state.value).toEqual({ step: 'idle' });
    const first = model.add([file('a.log')]);
    await model.add([file('b.log')]);
    await first;
    expect(started).toHaveLength(1);
  });

  it('says what broke', async () => {
    const { engine } = engineOf([inspection()], {
      start: () => Promise.reject(Object.assign(new Error('x'), { kind: 'quota' })),
    });
    const model = createImportModel(engine);
    await model.add([file('a.log')]);
    expect(model.state.value).toEqual({ step: 'failed', kind: 'quota' });
  });
});
