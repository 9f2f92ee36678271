import { blocklistRules } from './blocklists.ts';
import { espWordRules } from './esp-words.ts';
import { besideCodeRules } from './generic/beside.ts';
import { addressRules } from './generic/address.ts';
import { receiverRules } from './generic/receiver.ts';
import { reputationRules } from './generic/reputation.ts';
import { senderRules } from './generic/sender.ts';
import { volumeRules } from './generic/volume.ts';
import { ENGLISH } from './languages/index.ts';
import { PROVIDERS } from './providers.ts';
import type { Rule } from './rule.ts';

/** Text rules that hold for any server, strongest group first; within equal weight the earlier wins. */
export const GENERIC: readonly Rule[] = [
  ...blocklistRules,
  ...volumeRules,
  ...senderRules,
  ...reputationRules,
  ...addressRules,
  ...receiverRules,
  ...besideCodeRules,
  ...espWordRules,
];

export { ENGLISH, PROVIDERS };
