/**
 * Where on a surface something stands. A list is ordered: the first entry that finds something wins. Forms:
 * - `div.a3s` a CSS selector, read as text; `span[email]@email` reads an attribute;
 * - `iframe.mail >>> body` the part after `>>>` is looked up in the document of the frame before it (same origin);
 * - `label:Sending IP` the value beside a label: an element whose whole text is "Sending IP" (or "Sending IP:", any case),
 *   read from its next sibling, else from the next cell (`dt`/`dd`, `th`/`td`, two `span`s or `div`s);
 * - `url:/mg/sending/*` the part of path, query and hash that stands where `*` is (up to the next `/`, `?`, `#` or `&`).
 */
export type Selectors = readonly string[];

/**
 * Where the dimensions of an event stand. Looked up in the message scope or row first, then in the whole document, so a
 * value shown once in the page head serves every row. An address, a "Name <address>" or a bare domain are all understood.
 */
export type DimensionReads = {
  /** The surface's own id of message or event. Without one the content decides what is the same event. */
  eventId?: Selectors;
  /** Address or domain the mail was sent from. For a bounce in a mailbox: whom the bounce is addressed to. */
  sender?: Selectors;
  /** The failed recipient; only needed where the text of the bounce does not name it. */
  recipient?: Selectors;
  sendingIp?: Selectors;
  emailType?: Selectors;
  /** The surface's id of the thread a message stands in; without one it is the page's address. */
  thread?: Selectors;
  /** When it happened: ISO, epoch, an English or numeric date, or a relative one ("2 hours ago"). */
  time?: Selectors;
};

/** A bounce shown as an opened mail. */
export type MessageSpec = DimensionReads & {
  /** The elements whose text is the message. Each match is one message. */
  body: Selectors;
  /** CSS selector of the closest ancestor that also holds the headers; default: the parent of the body. */
  scope?: string;
  /**
   * CSS selectors of the message that a bounce returns, with its head. It may be about anything: it is read only where nothing
   * else in the body tells of a bounce, as when somebody passed a bounce on.
   */
  returned?: Selectors;
};

/** What a column of a log table can hold. `text` is the reply or reason text, `event` the kind of event ("Delivered", "Bounced"). */
export type Column =
  | 'reply'
  | 'status'
  | 'text'
  | 'recipient'
  | 'sender'
  | 'sendingIp'
  | 'emailType'
  | 'time'
  | 'eventId'
  | 'verdict'
  | 'provider'
  | 'event';

/** What the tables of a surface say. */
export type RowWords = {
  /**
   * Which column holds what: header words (lower case, one of them is the whole header) or `css:` + a selector inside the
   * row (`css:td:nth-child(3)`, `css:[data-id]@data-id`). A column left out is found by common header words and by the shape
   * of its values, so most tables need none.
   */
  columns?: Partial<Record<Column, readonly string[]>>;
  /** Words in the event or verdict column, lower case, that mean "delivered"; added to the common ones. */
  delivered?: readonly string[];
  /** Words there that mean the ESP never sent it; added to the common ones. */
  neverSent?: readonly string[];
};

/** A table or list in which each row is one event. */
export type RowSpec = DimensionReads &
  RowWords & {
    /** The elements that are rows. A header row is recognised by itself (`th`, `role=columnheader`) and left alone. */
    row: Selectors;
    /** The rows are sums of events (a bounce report): marked, never tallied. */
    aggregate?: boolean;
  };

/** One surface. */
export type Site = {
  /** File name and the `source` of its observations: "gmail". */
  id: string;
  /** Shown to people: "Gmail". */
  name: string;
  kind: 'webmail' | 'helpdesk' | 'esp' | 'admin' | 'mta' | 'generic';
  /** MV3 match patterns with path `/*`; empty for self-hosted software. */
  matches: readonly string[];
  /** Other origins that hold the body in a frame; granted together with the page. The adapter serves those frames too. */
  frameMatches?: readonly string[];
  /** What the frames around such a body tell about the open message: whom the bounce is addressed to, and when. */
  frameHeaders?: Pick<DimensionReads, 'sender' | 'time'>;
  /** Self-hosted: one of these CSS selectors in the document recognises the software on an origin the user turned on. */
  fingerprint?: Selectors;
  /** Run in the top frame only (helper frames abound). */
  topFrameOnly?: boolean;
  messages?: readonly MessageSpec[];
  rows?: readonly RowSpec[];
  /** What tables say where no selector is proven: the generic finder reads them by it. */
  words?: RowWords;
  /** CSS selectors; never read what is inside these (besides editors, which no site reads). */
  skip?: Selectors;
  /** Vendor codes (605, 612, 498, 701) count here. */
  vendorCodes?: boolean;
  /**
   * How sure the selectors are. The generic finder reads what they miss; below `multi-source` that is expected, from there on
   * it is reported as a changed layout.
   */
  confidence: 'source-verified' | 'multi-source' | 'documented' | 'inferred';
  /** Day the DOM was last compared with the product, "2026-11-23". */
  asOf: string;
};

/** Names a surface. Does nothing but fix the type, so a site file is pure data. */
export const defineSite = (site: Site): Site => site;
