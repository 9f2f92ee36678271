import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Category } from '#lib/smtp/catalogue/categories.ts';
import { HOST_PAGES } from './host-pages.ts';

/** What must be found on a page; see `README.md`. */
export type Expected = {
  url: string;
  site: string;
  asOf: string;
  /** Addresses of further documents, each with the name of a file. */
  frames?: Record<string, string>;
  layoutChanged?: boolean;
  hits: { text: string; category: Category | null }[];
  observations: Record<string, string | number | boolean | null>[];
  tallied?: number;
};

/** One snapshot page. */
export type Snapshot = { name: string; expected: Expected; file(name: string): string };

const PAGES = 'tests/pages';

/** Every snapshot page: a folder each, and those of the hosts. */
export const snapshots = (): Snapshot[] => [
  ...readdirSync(PAGES)
    .filter((name) => existsSync(join(PAGES, name, 'expected.json')))
    .map((name) => {
      const file = (path: string) => readFileSync(join(PAGES, name, path), 'utf8');
      return { name, expected: JSON.parse(file('expected.json')) as Expected, file };
    }),
  ...HOST_PAGES,
];
