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
import type { Language, Phrases } from './language.ts';

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

const together = (languages: readonly Language[]): Phrases => ({
  rules: languages.flatMap(({ rules }) => rules),
  notices: languages.flatMap(({ notices }) => notices),
  failures: languages.flatMap(({ failures = [] }) => failures),
  parties: [...new Set(languages.flatMap(({ parties = [] }) => parties))],
});

/** What English notices say. */
export const ENGLISH: Phrases = together([en]);

/** What notices in all other languages say. */
export const FOREIGN: Phrases = together(ALL_LANGUAGES.filter((language) => language !== en));
