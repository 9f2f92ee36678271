import { gmxExamples } from './gmx.examples.ts';
import type { RuleExamples } from './rule.ts';

/** What GMX says, in WEB.DE's mouth. */
const inWebDe = (texts: readonly string[]): string[] =>
  texts.map((text) =>
    text
      .replaceAll('mx00.gmx.net', 'mx-ha02.web.de')
      .replaceAll(
        'https://postmaster.gmx.net/en/error-messages',
        'https://postmaster.web.de/de/fehlermeldungen',
      )
      .replaceAll('gmx.net (mxgmx016)', 'web.de (mxweb012)'),
  );

export const webDeExamples: RuleExamples = Object.fromEntries(
  Object.entries(gmxExamples).map(([id, { takes, leaves }]) => [
    id.replace('gmx/', 'web.de/'),
    { takes: inWebDe(takes), leaves: inWebDe(leaves) },
  ]),
);
