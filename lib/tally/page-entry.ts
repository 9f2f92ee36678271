import type { Category } from '#lib/smtp/catalogue/categories.ts';
import type { Permanence } from '#lib/smtp/diagnosis.ts';

/** One bounce of an open page, as popup and side panel list it. Holds no address; it is gone with the browser. */
export type PageEntry = {
  /** Stable while the page session lasts; `goto` takes it. */
  id: string;
  category: Category | null;
  reason: string | null;
  reply: number | null;
  status: string | null;
  provider: string | null;
  recipientDomain: string;
  permanence: Permanence;
  neverSent: boolean;
  /** False for marks that are never tallied (aggregate reports). */
  tallied: boolean;
};

/** What one frame of a page holds. */
export type FrameReport = {
  site: string;
  /** The site's selectors missed and the generic finder reads. */
  layoutChanged: boolean;
  entries: PageEntry[];
};
