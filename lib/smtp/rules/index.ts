import { addressRules } from './generic/address.ts';
import { receiverRules } from './generic/receiver.ts';
import { reputationRules } from './generic/reputation.ts';
import { senderRules } from './generic/sender.ts';
import { volumeRules } from './generic/volume.ts';
import { apple } from './apple.ts';
import { comcast } from './comcast.ts';
import { google } from './google.ts';
import { microsoft365 } from './microsoft365.ts';
import { yahoo } from './yahoo.ts';
import type { Provider, Rule } from './rule.ts';

/** Text rules that hold for any server, strongest group first; within equal weight the earlier wins. */
export const GENERIC: readonly Rule[] = [
  ...volumeRules,
  ...senderRules,
  ...reputationRules,
  ...addressRules,
  ...receiverRules,
];

/** Every provider, filter and mail server. A text that names two is the first's. */
export const PROVIDERS: readonly Provider[] = [google, microsoft365, yahoo, apple, comcast];

/** Phrases of notices in other languages. */
export const LANGUAGES: readonly Rule[] = [];
