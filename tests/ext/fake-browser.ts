/** A listener list, as the browser's events are. */
export class FakeEvent<Args extends unknown[]> {
  readonly listeners = new Set<(...args: Args) => unknown>();
  addListener(listener: (...args: Args) => unknown): void {
    this.listeners.add(listener);
  }
  removeListener(listener: (...args: Args) => unknown): void {
    this.listeners.delete(listener);
  }
  emit(...args: Args): void {
    for (const listener of this.listeners) listener(...args);
  }
}

/** A storage area in memory. */
export class FakeArea {
  values: Record<string, unknown> = {};
  get(keys: string | null): Promise<Record<string, unknown>> {
    const all = structuredClone(this.values);
    if (keys === null) return Promise.resolve(all);
    return Promise.resolve(keys in all ? { [keys]: all[keys] } : {});
  }
  set(items: Record<string, unknown>): Promise<void> {
    Object.assign(this.values, structuredClone(items));
    return Promise.resolve();
  }
  remove(keys: string | string[]): Promise<void> {
    for (const key of [keys].flat()) delete this.values[key];
    return Promise.resolve();
  }
}

export type Script = {
  id: string;
  matches?: string[];
  excludeMatches?: string[];
  allFrames?: boolean;
  matchOriginAsFallback?: boolean;
  persistAcrossSessions?: boolean;
};

/** What lib/ext uses of the browser, as far as tests look at it. */
export function fakeBrowser() {
  const scripts = new Map<string, Script>();
  const fake = {
    scripts,
    origins: [] as string[],
    /** Frames that are alive: what `executeScript` answers. Null: the tab may not be reached. */
    frames: null as { frameId: number; documentId?: string }[] | null,
    injected: [] as unknown[],
    messages: {} as Record<string, string>,
    asked: [] as { tabId: number; message: unknown; frameId: number | undefined }[],
    answer: (_frameId: number | undefined): unknown => undefined,
    runtime: { id: 'own', onMessage: new FakeEvent<[unknown, unknown, (answer: unknown) => void]>() },
    storage: {
      local: new FakeArea(),
      sync: new FakeArea(),
      session: new FakeArea(),
      managed: new FakeArea(),
      onChanged: new FakeEvent<[Record<string, unknown>, string?]>(),
    },
    permissions: {
      getAll: () => Promise.resolve({ origins: [...fake.origins], permissions: ['storage'] }),
      onAdded: new FakeEvent<[{ origins?: string[] }]>(),
      onRemoved: new FakeEvent<[{ origins?: string[] }]>(),
    },
    scripting: {
      getRegisteredContentScripts: ({ ids }: { ids: string[] }) =>
        Promise.resolve(ids.flatMap((id) => scripts.get(id) ?? [])),
      registerContentScripts: (added: Script[]) => {
        for (const script of added) {
          if (scripts.has(script.id)) return Promise.reject(new Error('Duplicate script ID'));
          scripts.set(script.id, script);
        }
        return Promise.resolve();
      },
      unregisterContentScripts: ({ ids }: { ids: string[] }) => {
        for (const id of ids) scripts.delete(id);
        return Promise.resolve();
      },
      executeScript: (injection: unknown) => {
        fake.injected.push(injection);
        return fake.frames ? Promise.resolve(fake.frames) : Promise.reject(new Error('Cannot access'));
      },
    },
    tabs: {
      sendMessage: (tabId: number, message: unknown, options?: { frameId?: number }) => {
        fake.asked.push({ tabId, message, frameId: options?.frameId });
        return Promise.resolve(fake.answer(options?.frameId));
      },
      query: () => Promise.resolve([] as { id?: number; url?: string }[]),
    },
    i18n: {
      getMessage: (key: string, subs: string[] = []) =>
        (fake.messages[key] ?? '').replace(/\$(\d)/g, (_, at: string) => subs[Number(at) - 1] ?? ''),
      getUILanguage: () => 'en-US',
    },
  };
  return fake;
}
