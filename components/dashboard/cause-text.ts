import { CATEGORY_KEY } from '#lib/smtp/catalogue/categories.ts';
import { reasonKey } from '#lib/smtp/catalogue/reasons.ts';
import type { Cause, CausePart } from '#lib/tally/index.ts';
import type { Translate } from '#components/text.ts';
import type { Format } from './format.ts';
import { actorName, actorOf, causeTips, reasonName } from './reason-words.ts';

/** So many names of a kind stand in a cause. */
const PARTS = 4;

type ProviderName = (id: string) => string;

/** Where a cause strikes: providers, sending domains and IP addresses with their counts. A kind of which no name is known is left out. */
export function causePlaces(
  text: Translate,
  format: Format,
  cause: Cause,
  providerName: ProviderName,
): [name: string, places: string][] {
  const named = (parts: readonly CausePart[], nameOf: ProviderName = (value) => value): string => {
    const shown = parts.slice(0, PARTS).map(({ value, count }) => {
      const known = value === '' ? text('ui.dashboard.notKnown') : nameOf(value);
      return `${known} ${format.count(count)}`;
    });
    if (parts.length > PARTS) shown.push(text('ui.dashboard.fix.others', [parts.length - PARTS]));
    return parts.every((part) => part.value === '') ? '' : shown.join(' · ');
  };
  const places: [string, string][] = [
    [text('ui.dashboard.fix.at'), named(cause.providers, providerName)],
    [text('ui.dashboard.fix.from'), named(cause.sendingDomains)],
    [text('ui.dashboard.fix.ip'), named(cause.sendingIps)],
  ];
  return places.filter(([, names]) => names !== '');
}

/** A cause as plain text, for a ticket to whoever has to act. */
export function causeText(text: Translate, format: Format, cause: Cause, providerName: ProviderName): string {
  const { category, reason, count, permanent, temporary } = cause;
  const actor = actorOf(reason);
  const split = text('ui.dashboard.fix.split', [format.count(permanent), format.count(temporary)]);
  return [
    `${reasonName(text, reason)} (${text(`category.${category ? CATEGORY_KEY[category] : 'none'}.name`)})`,
    `${text('ui.dashboard.fix.total', [format.count(count)])} (${split})`,
    ...(actor ? [text('ui.dashboard.fix.actor', [actorName(text, actor)])] : []),
    ...(reason ? [text(`reason.${reasonKey(reason)}.definition`)] : []),
    '',
    ...causeTips(text, category, reason).map((tip) => `- ${tip}`),
    '',
    ...causePlaces(text, format, cause, providerName).map(([name, places]) => `${name}: ${places}`),
  ].join('\n');
}
