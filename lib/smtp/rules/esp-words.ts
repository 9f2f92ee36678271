import type { Reason } from '../catalogue/reasons.ts';
import type { Rule } from './rule.ts';

/** An ESP's word is a second opinion: it outranks a bare code, never the words of the server that refused. */
const SECOND = 0.68;

/** That it stopped the message itself, an ESP knows better than anyone. */
const CERTAIN = 0.97;

const word = (reason: Reason, any: readonly string[], more: Partial<Rule> = {}): Rule => ({
  id: `esp-words/${reason}`,
  reason,
  any,
  weight: SECOND,
  source: null,
  ...more,
});

/**
 * Coded words that consoles and logs of ESPs print beside or instead of a reply. Only those that no ordinary text has; what
 * the makers' whole vocabularies mean is in `esp-vocabulary.ts`, for exports where the maker is known.
 */
export const espWordRules: readonly Rule[] = [
  word('user-unknown', [
    'bad_mailbox',
    'bad-mailbox',
    'unknown_user',
    'invalidrecipient',
    'nomailbox',
    'permanent noemail',
    'permanent/noemail',
  ]),
  word('host-unknown', ['invalid_domain', 'bad-domain', 'baddomain']),
  word('address-syntax', ['bademailaddress', 'invalid_email', 'invalid_to_address']),
  word('over-quota', ['mailbox_full', 'quota-issues', 'quotaissues', 'mailboxfull']),
  word('disabled', ['inactive-mailbox', 'inactivemailbox']),
  word(
    'suppressed',
    [
      'suppress-bounce',
      'preblocked',
      'onaccountsuppressionlist',
      'previously_bounced',
      'due to blacklist user',
    ],
    {
      weight: CERTAIN,
    },
  ),
  word('blocked-by-recipient', ['suppress-unsubscribe', 'suppress-complaint', 'previous_spam'], {
    neverSent: true,
    weight: CERTAIN,
  }),
  word('spam-content', ['spam-related', 'content-related', 'spamcontent', 'contentrejected']),
  word('low-reputation', ['espblock']),
  word('policy', ['policy-related', 'policyrelated']),
  word('virus', ['virus-related', 'virusnotification']),
  word('attachment', ['attachmentrejected']),
  word('too-large', ['messagetoolarge']),
  word('dmarc', ['dmarcpolicy']),
  word('sender-rejected', ['invalid-sender', 'invalidsender']),
  word('sender-domain-dns', ['sending_domain_misconfiguration']),
  word('relay-denied', ['relaying-issues', 'relaydenied']),
  word('expired', ['message-expired', 'messageexpired']),
  word('connection-failed', ['no-answer-from-host', 'noanswerfromhost', 'bad-connection', 'badconnection']),
  word('dns-failure', ['routing-errors', 'dns_failure', 'dnsfailure', 'dnserror']),
  word('protocol', ['protocol-errors', 'protocolerrors']),
];
