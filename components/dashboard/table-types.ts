import type { Category } from '#lib/smtp/catalogue/categories.ts';
import type { Reason } from '#lib/smtp/catalogue/reasons.ts';

/** Bounces of one reason inside a table row. */
export type ReasonCount = { reason: Reason | null; count: number };

/** One line of the classification table: equal provider, category and codes. */
export type ClassRow = {
  key: string;
  /** Provider id, "" when not known. */
  provider: string;
  category: Category | null;
  reply: number | null;
  status: string | null;
  count: number;
  /** Of all bounces in the view, 0 to 1. */
  share: number;
  neverSent: number;
  permanent: number;
  temporary: number;
  /** Most frequent first. */
  reasons: readonly ReasonCount[];
};

/** Rows under one heading; the only group of an ungrouped table has the label null. */
export type ClassGroup = {
  key: string;
  label: string | null;
  count: number;
  share: number;
  rows: readonly ClassRow[];
};

export type TableColumn = 'provider' | 'category' | 'reply' | 'status' | 'definition' | 'count';
export type TableSort = { by: TableColumn; descending: boolean };
