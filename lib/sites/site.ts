/**
 * Where on a surface text stands. A selector list is ordered: the first that finds something wins. `A >>> B` means B inside
 * the document of the iframe A (same origin). `sel@attr` reads an attribute, a bare `sel` the text.
 */
export type Selectors = readonly string[];

/** Where the dimensions of an event stand; every field is a selector list, looked up from the message or row element outwards. */
export type DimensionReads = {
  /** The surface's own id of message or event. */
  eventId?: Selectors;
  /** Address or domain the mail was sent from. For a bounce in a mailbox: whom the bounce is addressed to. */
  sender?: Selectors;
  recipient?: Selectors;
  sendingIp?: Selectors;
  emailType?: Selectors;
  time?: Selectors;
};

/** A bounce shown as an opened mail. */
export type MessageSpec = DimensionReads & {
  /** The element whose text is the message. */
  body: Selectors;
  /** The closest ancestor that also holds the headers; default: the parent of the body. */
  scope?: string;
};

/** Which column of a log table holds what: a header word (lower case, any of) or `css:` + a selector inside the row. */
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

/** A table or list in which each row is one event. */
export type RowSpec = {
  /** The elements that are rows. */
  row: Selectors;
  /** Header words or selectors of columns; a column left out is found by header words and value shape. */
  columns?: Partial<Record<Column, readonly string[]>>;
  /** The rows are sums of events (a bounce report): marked, never tallied. */
  aggregate?: boolean;
  /** Words in the event/verdict column that mean "delivered". */
  delivered?: readonly string[];
  /** Words that mean the ESP never sent it. */
  neverSent?: readonly string[];
};

/** One surface. */
export type Site = {
  /** File name and the `source` of its observations: "gmail". */
  id: string;
  name: string;
  kind: 'webmail' | 'helpdesk' | 'esp' | 'admin' | 'mta' | 'generic';
  /** MV3 match patterns with path `/*`; empty for self-hosted software. */
  matches: readonly string[];
  /** Other origins that hold the body in a frame; granted together with the page. */
  frameMatches?: readonly string[];
  /** Self-hosted: one of these selectors in the document recognises the software on an origin the user turned on. */
  fingerprint?: Selectors;
  /** Run in the top frame only (helper frames abound). */
  topFrameOnly?: boolean;
  messages?: MessageSpec;
  rows?: RowSpec;
  /** Never read what is inside these (besides editors, which no site reads). */
  skip?: Selectors;
  /** Vendor codes (605, 612, 498, 701) count here. */
  vendorCodes?: boolean;
  /** How sure the selectors are; below `multi-source` the generic finder is asked as well. */
  confidence: 'source-verified' | 'multi-source' | 'documented' | 'inferred';
  /** Day the DOM was last compared with the product, "2026-11-23". */
  asOf: string;
};

/** Names a surface. Does nothing but fix the type, so a site file is pure data. */
export const defineSite = (site: Site): Site => site;
