import { Profile } from '#lib/tally/block.ts';
import type { Dimensions } from '#lib/tally/observation.ts';

/** Profiles remembered; a slot taken by another one is replaced. */
const SLOTS = 8192;

/** The differing dimensions of one file's events: its source is the same for all. */
export type Parts = Omit<Dimensions, 'source'>;

const spread = (hash: number, text: string | null): number =>
  text === null || text === ''
    ? Math.imul(hash, 31)
    : Math.imul(hash, 31) +
      Math.imul(text.length, 131) +
      Math.imul(text.charCodeAt(0), 17) +
      Math.imul(text.charCodeAt(text.length >> 1), 7) +
      text.charCodeAt(text.length - 1);

/** Finds the profile of dimensions that came before, so that equal events share one object. Collisions only cost time. */
export function profileFinder(source: string): (parts: Parts) => Profile {
  const slots: (Profile | undefined)[] = Array.from({ length: SLOTS });
  return (it) => {
    let hash = spread(spread(it.reply ?? 0, it.day), it.sendingDomain);
    hash = spread(spread(spread(hash, it.recipientDomain), it.provider), it.emailType);
    hash = spread(spread(spread(hash, it.sendingIp), it.status), it.reason);
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const known = slots[slot];
    if (known && same(known.dimensions, it)) return known;
    return (slots[slot] = new Profile({
      day: it.day,
      outcome: it.outcome,
      sendingDomain: it.sendingDomain,
      recipientDomain: it.recipientDomain,
      provider: it.provider,
      emailType: it.emailType,
      sendingIp: it.sendingIp,
      source,
      reply: it.reply,
      status: it.status,
      category: it.category,
      reason: it.reason,
      permanence: it.permanence,
    }));
  };
}

const same = (a: Parts, b: Parts): boolean =>
  a.recipientDomain === b.recipientDomain &&
  a.day === b.day &&
  a.sendingDomain === b.sendingDomain &&
  a.sendingIp === b.sendingIp &&
  a.emailType === b.emailType &&
  a.outcome === b.outcome &&
  a.provider === b.provider &&
  a.reply === b.reply &&
  a.status === b.status &&
  a.reason === b.reason &&
  a.category === b.category &&
  a.permanence === b.permanence;
