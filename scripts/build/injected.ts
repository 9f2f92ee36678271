import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { AROUND_FILES, CARD_FILES, ENGINE_FILES, LANGUAGE_FILES } from '../../lib/ext/script-files.ts';
import { classicScript, facade } from './classic.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replaceAll('\\', '/');

/** Scripts that are injected into pages: where each begins, the files it is made of, itself last, and what is there before it. */
const INJECTED: readonly { source: string; files: readonly string[]; after?: readonly string[] }[] = [
  { source: `${ROOT}entrypoints/engine/inject.ts`, files: ENGINE_FILES },
  { source: `${ROOT}entrypoints/languages/inject.ts`, files: LANGUAGE_FILES, after: ENGINE_FILES },
  { source: `${ROOT}entrypoints/card/inject.tsx`, files: CARD_FILES, after: ENGINE_FILES },
  { source: `${ROOT}entrypoints/around/inject.ts`, files: AROUND_FILES },
];

/**
 * Which shared file a module goes to that an injected script and another entry use; the first that fits. What is needed for a first
 * paint or by the background at every start is kept apart from what may come later, unless it is small: each file is packed by
 * itself, and a page loads all of them.
 */
const SHARED: readonly (readonly [module: RegExp, file: string])[] = [
  [/\/lib\/(?:page|sites)\//, 'sites'],
  [/\/lib\/smtp\/(?:limits|rules\/blocklists|catalogue\/[\w.-]+)\.ts$/, 'base'],
  [/\/lib\/smtp\/rules\/foreign\.ts$/, 'languages'],
  [/\/lib\/smtp\/rules\/(?:index|packed)\.ts$/, 'providers'],
  [/\/lib\/(?:smtp|bounce)\//, 'smtp'],
  [/\/components\/(?:category-look|mark-style|own-verdict)\.ts$/, 'base'],
  [/\/components\/|\/preact\//, 'card'],
  [/./, 'base'],
];

/** The same for modules that only own pages and the background use: few files, as each costs its name and its own head. */
const OWN: readonly (readonly [module: RegExp, file: string])[] = [
  [/\/lib\/(?:store|tally)\/|\/idb\//, 'store'],
  [
    /\/lib\/ext\/(?:alarms|allowed-sites|badge|changes|commands|failure|handed-over|reports|side-panel|steps|switches|tabs|write-settings)\.ts$/,
    'late',
  ],
  // Small, and a file of its own costs the package more than it holds.
  [
    /\/lib\/imports\/date-order\.ts$|\/locales\/keys\.ts$|virtual:wxt-(?:html-)?plugins|vite\/preload-helper/,
    'late',
  ],
  [/\/components\/.*\.tsx?$|\/@preact\//, 'ui'],
];

/** All of these files, what others need first: a file takes along what its modules import and no file before it has. */
const GROUPS: readonly string[] = [
  ...[...ENGINE_FILES, ...LANGUAGE_FILES, ...CARD_FILES].flatMap(
    (file) => /^shared\/(.*)\.js$/.exec(file)?.[1] ?? [],
  ),
  ...new Set(OWN.map(([, file]) => file)),
];

type Graph = Pick<Rolldown.PluginContext, 'getModuleIds' | 'getModuleInfo'>;

/** Every module reached from some, by imports of every kind. */
function reached(graph: Graph, starts: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const queue = [...starts];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const info = graph.getModuleInfo(id);
    queue.push(...(info?.importedIds ?? []), ...(info?.dynamicallyImportedIds ?? []));
  }
  return seen;
}

/** The shared file of every module that several entries use, where it is not left to the bundler. */
function sharedModules(graph: Graph): Map<string, string> {
  const entries = [...graph.getModuleIds()].filter((id) => graph.getModuleInfo(id)?.isEntry);
  const reaches = entries.map((id) => ({ id, modules: reached(graph, [id]) }));
  const fileOf = (module: string): string | undefined => {
    const users = reaches.filter(({ modules }) => modules.has(module));
    if (users.length < 2) return undefined;
    const injected = users.some(({ id }) => INJECTED.some(({ source }) => source === id));
    return (injected ? SHARED : OWN).find(([fits]) => fits.test(module))?.[1];
  };
  return new Map(
    [...graph.getModuleIds()].flatMap((id) => {
      const file = fileOf(id);
      return file ? [[id, file] as const] : [];
    }),
  );
}

/** The chunks that a chunk reads from, directly or not, in the order in which they run. */
function chunksBefore(bundle: Rolldown.OutputBundle, fileName: string, seen = new Set<string>()): string[] {
  const chunk = bundle[fileName];
  if (chunk?.type !== 'chunk') return [];
  return chunk.imports.flatMap((imported) => {
    if (seen.has(imported)) return [];
    seen.add(imported);
    return chunksBefore(bundle, imported, seen).concat(imported);
  });
}

/**
 * Builds the scripts that are injected into pages together with the extension's own pages, so that rules, surfaces and card are
 * in the package once. An injected script cannot import, so each shared chunk becomes a classic script that leaves what it
 * offers in a place of its own; the pages import the same file through a facade of one line.
 */
export function injectedScripts(): Plugin {
  let shared = new Map<string, string>();
  let isPageBuild = false;
  let isDevelopment = false;
  return {
    name: 'bouncelens:injected-scripts',
    apply: 'build',
    configResolved({ mode }) {
      isDevelopment = mode === 'development';
    },
    buildStart({ input }) {
      isPageBuild = Object.values(input).some((path) => /dashboard[\\/]index\.html$/.test(path));
      if (!isPageBuild) return;
      for (const { source, files } of INJECTED) {
        this.emitFile({ type: 'chunk', id: source, fileName: files.at(-1)!, preserveSignature: 'strict' });
      }
    },
    buildEnd() {
      if (isPageBuild) shared = sharedModules(this);
    },
    outputOptions(options) {
      if (options.format === 'iife') return null;
      const groups = GROUPS.map((file, index) => ({
        name: (id: string) => (shared.get(id) === file ? file : null),
        debugName: file,
        priority: GROUPS.length - index,
      }));
      return { ...options, codeSplitting: { groups } };
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        if (!isPageBuild) return;
        const scripts = new Map<string, string>();
        for (const { files } of INJECTED) {
          const entry = files.at(-1)!;
          for (const chunk of chunksBefore(bundle, entry))
            scripts.set(chunk, `shared/${bundle[chunk]!.name}.js`);
          scripts.set(entry, entry);
        }
        for (const { files, after = [] } of INJECTED) {
          const made = [
            ...chunksBefore(bundle, files.at(-1)!).map((chunk) => scripts.get(chunk)!),
            files.at(-1)!,
          ];
          const missing = files.filter((file) => !made.includes(file));
          const odd = made.filter((file) => !files.includes(file) && !after.includes(file));
          if (odd.length > 0 || (missing.length > 0 && !isDevelopment)) {
            this.error(
              `lib/ext/script-files.ts should say: ${made.filter((file) => !after.includes(file)).join(', ')}`,
            );
          }
          // While developing the pages come from the server and share nothing.
          for (const fileName of missing) {
            if (![...scripts.values()].includes(fileName))
              this.emitFile({ type: 'asset', fileName, source: '\n' });
          }
        }
        const scriptOf = (chunk: string): string =>
          scripts.get(chunk) ?? this.error(`${chunk} is not among the injected files.`);
        const built = [...scripts].map(([fileName, script]) => {
          const { code } = bundle[fileName] as Rolldown.OutputChunk;
          const before = chunksBefore(bundle, fileName).map(scriptOf);
          return { fileName, script, code, before };
        });
        for (const { fileName, script, code, before } of built) {
          const chunk = bundle[fileName] as Rolldown.OutputChunk;
          const source = classicScript({ fileName, code }, scriptOf);
          if (script === fileName) {
            chunk.code = source;
            continue;
          }
          this.emitFile({ type: 'asset', fileName: script, source });
          chunk.code = facade({ fileName, code }, [...before, script]);
        }
      },
    },
  };
}
