import { localeKey } from './locale-key.ts';

/** Remarks the specification's table makes on single rows; the words are in `locales/` under `note.<id>` (dashes as underscores). */
export const NOTES = [
  'bounce-list-or-mx',
  'on-bounce-list',
  'inactive-or-invalid',
  'recipient-mx',
  'cloudflare',
  'expired-after-retries',
  'gave-up',
  'tenant-limit',
  'platform-not-supported',
  'sending-domain-dns',
  'message-too-large',
  'too-many-hops',
  'mail-loop',
  'mail-from-or-reputation',
] as const;

export type NoteId = (typeof NOTES)[number];

/** The note as a locale key: "on-bounce-list" is `note.on_bounce_list`. */
export const noteKey = (note: NoteId) => localeKey(note);
