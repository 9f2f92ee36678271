import type { Page } from 'puppeteer-core';

/** Everything an own page can find that was kept: path and text. Bytes are read as one character each. */
export type Kept = { path: string; text: string; binary: boolean };

/** Reads every database, every storage area and whatever else a page of ours may keep things in. */
export const everythingKept = (page: Page): Promise<Kept[]> =>
  page.evaluate(async () => {
    const kept: { path: string; text: string; binary: boolean }[] = [];
    const walk = (path: string, value: unknown): void => {
      if (value === null || value === undefined) return;
      if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) {
        const bytes =
          value instanceof ArrayBuffer
            ? new Uint8Array(value)
            : new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
        let text = '';
        for (const byte of bytes) text += String.fromCharCode(byte);
        kept.push({ path, text, binary: true });
      } else if (Array.isArray(value) || value instanceof Set) {
        for (const [at, one] of Array.from(value as Iterable<unknown>).entries()) walk(`${path}[${at}]`, one);
      } else if (typeof value === 'object') {
        for (const [key, one] of Object.entries(value)) {
          kept.push({ path, text: key, binary: false });
          walk(`${path}.${key}`, one);
        }
      } else {
        kept.push({ path, text: String(value), binary: false });
      }
    };
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    for (const { name } of await indexedDB.databases()) {
      const db = await answer(indexedDB.open(name!));
      for (const store of db.objectStoreNames) {
        const objects = db.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([answer(objects.getAllKeys()), answer(objects.getAll())]);
        walk(`${name}/${store} keys`, keys);
        walk(`${name}/${store}`, values);
      }
      db.close();
    }
    type Area = { get(all: null): Promise<Record<string, unknown>> };
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, Area> } }).chrome;
    for (const area of ['local', 'session', 'sync'])
      walk(`storage.${area}`, await storage[area]!.get(null).catch(() => null));
    walk('localStorage', { ...localStorage });
    walk('sessionStorage', { ...sessionStorage });
    walk('cookie', document.cookie);
    walk('caches', 'caches' in globalThis ? await caches.keys().catch(() => []) : []);
    return kept;
  });
