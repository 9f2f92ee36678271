import { gmx } from './gmx.ts';
import type { Provider, Rule } from './rule.ts';

const inItsName = (rule: Rule): Rule => ({ ...rule, id: rule.id.replace('gmx/', 'web.de/') });

/** WEB.DE runs the same software as GMX and answers in the same words, under its own name. */
export const webDe: Provider = {
  id: 'web.de',
  name: 'WEB.DE',
  kind: 'mailbox',
  hosts: ['web.de'],
  tokens: ['postmaster.web.de', 'postmaster-web.de'],
  domains: ['web.de'],
  docs: 'https://postmaster.web.de/de/fehlermeldungen',
  rules: gmx.rules.map(inItsName),
};
