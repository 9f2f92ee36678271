import { openDB, type IDBPDatabase } from 'idb';
import { RULES_VERSION } from '#lib/smtp/rules/version.ts';
import { StoreError, storeError } from './error.ts';
import { Known } from './known.ts';
import { DATABASE, STEPS, type Database, type Step } from './schema.ts';

/** How long an upgrade waits for other windows to let go of an older version, in milliseconds. */
const BLOCKED_PATIENCE = 5_000;

/** What differs in tests. */
export type StoreOptions = {
  name?: string;
  steps?: readonly Step[];
  /** Version of the rules that new counts are stamped with. */
  rules?: number;
  patience?: number;
};

/**
 * A door to the database. Opens on first use, lets go when another window upgrades or the browser ends the connection,
 * and opens again on the next use. Every function of this room takes it as its first argument.
 */
export type Store = {
  readonly rules: number;
  /** What the writer knows of the database, checked against its revision on every write. */
  readonly known: Known;
  /** The open database. @throws StoreError newer, upgrade, blocked or unavailable. */
  db(): Promise<Database>;
  close(): Promise<void>;
  /** Runs writes of this context one after another, so that what is known stays true. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
};

/** Opens nothing yet: the first call that needs the database does. */
export function openStore(options: StoreOptions = {}): Store {
  let opened: Promise<Database> | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  const forget = (): void => {
    opened = null;
    store.known.clear();
  };
  const store: Store = {
    rules: options.rules ?? RULES_VERSION,
    known: new Known(),
    db() {
      if (!opened) {
        const attempt = openDatabase(options, forget);
        opened = attempt;
        attempt.catch(() => {
          if (opened === attempt) opened = null;
        });
      }
      return opened;
    },
    async close() {
      const closing = opened;
      forget();
      await closing?.then(
        (db) => db.close(),
        () => {},
      );
    },
    inTurn(work) {
      const next = turn.then(work, work);
      turn = next.catch(() => {});
      return next;
    },
  };
  return store;
}

async function openDatabase(options: StoreOptions, forget: () => void): Promise<Database> {
  const steps = options.steps ?? STEPS;
  let failed: StoreError | null = null;
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  const blocked = Promise.withResolvers<never>();
  blocked.promise.catch(() => {});
  const open = () =>
    openDB(options.name ?? DATABASE, steps.length, {
      async upgrade(db, from, _to, tx) {
        let at = from;
        // Its rejection reaches us through openDB as well; here it must not count as unhandled.
        tx.done.catch(() => {});
        try {
          for (; at < steps.length; at++) {
            await steps[at]!.run(db as IDBPDatabase<unknown>, tx as never);
          }
        } catch (error) {
          failed = new StoreError('upgrade', `${at + 1}: ${steps[at]!.name}`, error);
          // Undoes every step of this upgrade: the data stays as it was.
          tx.abort();
        }
      },
      blocked() {
        giveUp = setTimeout(
          () => blocked.reject(new StoreError('blocked')),
          options.patience ?? BLOCKED_PATIENCE,
        );
      },
      blocking(_current, _wanted, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
  let late = false;
  try {
    const opening = open();
    // A connection that arrives after we gave up must not block others for ever.
    opening.then(
      (db) => {
        if (late) db.close();
      },
      () => {},
    );
    return (await Promise.race([opening, blocked.promise])) as unknown as Database;
  } catch (error) {
    late = true;
    throw failed ?? storeError(error);
  } finally {
    clearTimeout(giveUp);
  }
}

/**
 * Reads a database of any version as it is, without upgrading: what a person can still take away when an upgrade failed
 * or the database is from a newer version.
 */
export async function readRaw(
  name = DATABASE,
): Promise<{ version: number; stores: Record<string, unknown[]> }> {
  const db = await openDB(name);
  try {
    const stores: Record<string, unknown[]> = {};
    for (const store of db.objectStoreNames) stores[store] = await db.getAll(store);
    return { version: db.version, stores };
  } finally {
    db.close();
  }
}
