import { ar } from './ar.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { et } from './et.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';
import { zhHant } from './zh-hant.ts';
import type { Language } from './language.ts';
import type { Rule } from '../rule.ts';

/** Every language, by tag. */
export const ALL_LANGUAGES: readonly Language[] = [
  ar,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fa,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
  zhHant,
];

/** Phrases with a cause. */
export const languageRules: readonly Rule[] = ALL_LANGUAGES.flatMap(({ rules }) => rules);

/** Phrases that only show that a text is a bounce. */
export const BOUNCE_PHRASES: readonly string[] = ALL_LANGUAGES.flatMap(({ notices }) => notices);

/** Phrases that say that something was not delivered, whatever it was. */
export const FAILURE_PHRASES: readonly string[] = ALL_LANGUAGES.flatMap(({ failures = [] }) => failures);
