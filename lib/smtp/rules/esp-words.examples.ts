import type { RuleExamples } from './rule.ts';

/** Rows of a log, cells joined by tabs. */
export const espWordsExamples: RuleExamples = {
  'esp-words/user-unknown': {
    takes: ['recipient@example.net\tbounced\tbad_mailbox\t2026-11-23'],
    leaves: ['550\trecipient@example.net\tbounced, bad mail box driver\t2026-11-23'],
  },
  'esp-words/host-unknown': {
    takes: ['recipient@example.net\tbounced\tinvalid_domain\t2026-11-23'],
    leaves: ['550\trecipient@example.net\tbounced, invalid domain key\t2026-11-23'],
  },
  'esp-words/address-syntax': {
    takes: ['recipient@example.net\tbounced\tbademailaddress\t2026-11-23'],
    leaves: ['550\trecipient@example.net\tbounced, invalid subject\t2026-11-23'],
  },
  'esp-words/over-quota': {
    takes: ['recipient@example.net\tbounced\tmailbox_full\t2026-11-23'],
    leaves: ['550\trecipient@example.net\tbounced, quota of issues open\t2026-11-23'],
  },
  'esp-words/disabled': {
    takes: ['recipient@example.net\tbounced\tinactive-mailbox\t2026-11-23'],
    leaves: ['550\trecipient@example.net\tbounced, inactive\t2026-11-23'],
  },
  'esp-words/suppressed': {
    takes: ['recipient@example.net\tbounced\tsuppress-bounce\t2026-11-23'],
    leaves: ['550\trecipient@example.net\tbounced, suppress nothing\t2026-11-23'],
  },
  'esp-words/blocked-by-recipient': {
    takes: ['recipient@example.net\tbounced\tsuppress-unsubscribe\t2026-11-23'],
    leaves: ['550\trecipient@example.net\tbounced, previous spam test\t2026-11-23'],
  },
  'esp-words/spam-content': {
    takes: ['recipient@example.net\tbounced\tspam-related\t2026-11-23'],
    leaves: ['550\trecipient@example.net\tbounced, related content\t2026-11-23'],
  },
  'esp-words/low-reputation': {
    takes: ['recipient@example.net\tbounced\tespblock\t2026-11-23'],
    leaves: ['550\trecipient@example.net\tbounced, blocked\t2026-11-23'],
  },
  'esp-words/policy': {
    takes: ['recipient@example.net\tbounced\tpolicy-related\t2026-11-23'],
    leaves: ['550\trecipient@example.net\tbounced, related policy\t2026-11-23'],
  },
  'esp-words/virus': {
    takes: ['recipient@example.net\tbounced\tvirus-related\t2026-11-23'],
    leaves: ['550\trecipient@example.net\tbounced, notification\t2026-11-23'],
  },
  'esp-words/attachment': {
    takes: ['recipient@example.net\tbounced\tattachmentrejected\t2026-11-23'],
    leaves: ['550\trecipient@example.net\tbounced, attachment accepted\t2026-11-23'],
  },
  'esp-words/too-large': {
    takes: ['recipient@example.net\tbounced\tmessagetoolarge\t2026-11-23'],
    leaves: ['550\trecipient@example.net\tbounced, large\t2026-11-23'],
  },
  'esp-words/dmarc': {
    takes: ['recipient@example.net\tbounced\tdmarcpolicy\t2026-11-23'],
    leaves: ['550\trecipient@example.net\tbounced, policy\t2026-11-23'],
  },
  'esp-words/sender-rejected': {
    takes: ['recipient@example.net\tbounced\tinvalid-sender\t2026-11-23'],
    leaves: ['550\trecipient@example.net\tbounced, invalid\t2026-11-23'],
  },
  'esp-words/sender-domain-dns': {
    takes: ['recipient@example.net\tbounced\tsending_domain_misconfiguration\t2026-11-23'],
    leaves: ['550\trecipient@example.net\tbounced, sending domain fine\t2026-11-23'],
  },
  'esp-words/relay-denied': {
    takes: ['recipient@example.net\tbounced\trelaying-issues\t2026-11-23'],
    leaves: ['550\trecipient@example.net\tbounced, issues\t2026-11-23'],
  },
  'esp-words/expired': {
    takes: ['recipient@example.net\tbounced\tmessage-expired\t2026-11-23'],
    leaves: ['550\trecipient@example.net\tbounced, message\t2026-11-23'],
  },
  'esp-words/connection-failed': {
    takes: ['recipient@example.net\tbounced\tno-answer-from-host\t2026-11-23'],
    leaves: ['550\trecipient@example.net\tbounced, no answer yet\t2026-11-23'],
  },
  'esp-words/dns-failure': {
    takes: ['recipient@example.net\tbounced\trouting-errors\t2026-11-23'],
    leaves: ['550\trecipient@example.net\tbounced, routing\t2026-11-23'],
  },
  'esp-words/protocol': {
    takes: ['recipient@example.net\tbounced\tprotocol-errors\t2026-11-23'],
    leaves: ['550\trecipient@example.net\tbounced, errors\t2026-11-23'],
  },
};
