import type { Provider } from './rule.ts';

const named = (
  id: string,
  name: string,
  kind: Provider['kind'],
  hosts: readonly string[],
  tokens: readonly string[] = [],
  domains: readonly string[] = [],
): Provider => ({ id, name, kind, hosts, tokens, domains, rules: [] });

/**
 * Providers we can name although nothing of theirs needs a rule of its own: they answer in ordinary words, or their replies
 * are documented nowhere. One that gets a rule moves to a file of its own.
 */
export const KNOWN_HOSTS: readonly Provider[] = [
  named(
    'yahoo-japan',
    'Yahoo! JAPAN',
    'mailbox',
    ['mail.yahoo.co.jp'],
    ['vs98-ip0', 'yahoo-help.jp', 'support.yahoo-net.jp'],
    ['yahoo.co.jp'],
  ),
  named('fastmail', 'Fastmail', 'mailbox', ['messagingengine.com'], [], ['fastmail.com', 'fastmail.fm']),
  named('hostinger', 'Hostinger', 'mailbox', ['mx1.hostinger.com', 'mx2.hostinger.com', 'hostinger.io']),
  named('seznam', 'Seznam', 'mailbox', ['mx1.seznam.cz', 'mx2.seznam.cz'], [], ['seznam.cz', 'email.cz']),
  named(
    'softbank',
    'SoftBank',
    'isp',
    ['softbank.ne.jp', 'softbank.jp'],
    [],
    ['softbank.ne.jp', 'i.softbank.jp', 'vodafone.ne.jp'],
  ),
  named(
    'bt',
    'BT Internet',
    'isp',
    ['cpcloud.co.uk', 'mx.bt.lon5.cpcloud.co.uk'],
    [],
    ['btinternet.com', 'btopenworld.com', 'talk21.com'],
  ),
  named(
    'virgin',
    'Virgin Media',
    'isp',
    ['mx.mnd.ukmail.iss.as9143.net'],
    [],
    ['virginmedia.com', 'ntlworld.com', 'blueyonder.co.uk'],
  ),
  named(
    'telenet',
    'Liberty Global (Telenet, Ziggo, UPC)',
    'isp',
    ['as9143.net'],
    [],
    ['telenet.be', 'ziggo.nl', 'upcmail.nl'],
  ),
  named('hey', 'HEY', 'mailbox', ['hey.com'], [], ['hey.com']),
  named('mxguarddog', 'MX Guarddog', 'filter', ['ik2.com', 'mxguarddog.com'], ['mxguarddog']),
  named('spamhero', 'SpamHero', 'filter', ['spamhero.com'], ['spamhero']),
  named('forcepoint', 'Forcepoint', 'filter', ['mailcontrol.com']),
  named('mxlogic', 'McAfee MX Logic', 'filter', ['mxlogic.net']),
  named('postini', 'Google Postini', 'filter', ['psmtp.com'], ['- psmtp']),
];
