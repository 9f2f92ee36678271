import { signal, type ReadonlySignal } from '@preact/signals';
import type { ImportSummary, Inspection, Mapping, Problem, Progress } from '#lib/imports/types.ts';
import type { FileChoice, ImportEngine } from './import-engine.ts';

/** A file that waits for the user's word: its columns have to be named, or it cannot be read. */
export type Candidate = { file: File; inspection: Inspection; choice: FileChoice };

/** Where an import stands. */
export type ImportState =
  | { step: 'idle' }
  | { step: 'checking'; files: number }
  | { step: 'asking'; candidates: Candidate[] }
  | { step: 'running'; progress: Progress | null; files: number; paused: boolean }
  | { step: 'done'; summary: ImportSummary }
  | { step: 'failed'; kind: string };

export type ImportModel = {
  state: ReadonlySignal<ImportState>;
  /** Looks at the files and starts at once when every one of them is recognised. */
  add: (files: readonly File[]) => Promise<void>;
  setMapping: (index: number, mapping: Mapping) => void;
  /** Starts what can be read of the files asked about. */
  begin: () => Promise<void>;
  pause: () => void;
  resume: () => void;
  cancel: () => void;
  /** Back to the drop zone; forgets rows and addresses. */
  clear: () => void;
};

/** Worth a word, but no reason to leave the file out. */
const MILD: readonly (Problem | null)[] = [null, 'totals', 'no_time', 'truncated'];

/** Can anything be read out of it? */
export const readable = ({ inspection }: Candidate): boolean =>
  inspection.format !== null && MILD.includes(inspection.problem);

/** A plain table has to be confirmed by the user before it is read. */
const wantsMapping = ({ inspection }: Candidate): boolean => inspection.mapping !== null;

/** The import panel's state, over an engine that does the reading. */
export function createImportModel(engine: ImportEngine): ImportModel {
  const state = signal<ImportState>({ step: 'idle' });

  const fail = (error: unknown): void => {
    state.value = {
      step: 'failed',
      kind: error instanceof Error && 'kind' in error ? String(error.kind) : 'unknown',
    };
  };

  const run = async (candidates: readonly Candidate[]): Promise<void> => {
    const files = candidates.map(({ file }) => file);
    const choices = candidates.map(({ choice }) => choice);
    state.value = { step: 'running', progress: null, files: files.length, paused: false };
    try {
      const summary = await engine.start(files, choices, (progress) => {
        if (state.value.step === 'running') state.value = { ...state.value, progress };
      });
      state.value = { step: 'done', summary };
    } catch (error) {
      fail(error);
    }
  };

  const setPaused = (paused: boolean): void => {
    if (state.value.step !== 'running') return;
    if (paused) engine.pause();
    else engine.resume();
    state.value = { ...state.value, paused };
  };

  return {
    state,
    async add(files) {
      if (files.length === 0 || state.value.step === 'running' || state.value.step === 'checking') return;
      state.value = { step: 'checking', files: files.length };
      try {
        const inspections = await engine.inspect([...files]);
        const candidates = inspections.map((inspection, index): Candidate => ({
          file: files[index]!,
          inspection,
          choice: inspection.mapping ? { mapping: inspection.mapping } : {},
        }));
        if (candidates.every((candidate) => readable(candidate) && !wantsMapping(candidate)))
          await run(candidates);
        else state.value = { step: 'asking', candidates };
      } catch (error) {
        fail(error);
      }
    },
    setMapping(index, mapping) {
      if (state.value.step !== 'asking') return;
      const candidates = state.value.candidates.with(index, {
        ...state.value.candidates[index]!,
        choice: { mapping },
      });
      state.value = { step: 'asking', candidates };
    },
    async begin() {
      if (state.value.step === 'asking') await run(state.value.candidates.filter(readable));
    },
    pause: () => setPaused(true),
    resume: () => setPaused(false),
    cancel: () => engine.cancel(),
    clear: () => (state.value = { step: 'idle' }),
  };
}
