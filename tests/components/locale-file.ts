import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The messages of a language as the browser gets them: nested keys joined by "_". */
export function readLocale(language: string): Map<string, string> {
  const file = join(import.meta.dirname, '../../locales', `${language}.yml`);
  const messages = new Map<string, string>();
  const walk = (path: string[], value: unknown) => {
    if (value !== null && typeof value === 'object') {
      for (const [key, child] of Object.entries(value)) walk([...path, key], child);
    } else {
      messages.set(path.join('_'), String(value));
    }
  };
  walk([], parse(readFileSync(file, 'utf8')));
  return messages;
}

/** A translate function as the extension has one, from the locale file itself. Fails on a missing key when `strict`. */
export function translateFrom(messages: Map<string, string>, strict = false) {
  return (key: string, subs: readonly (string | number)[] = []): string => {
    const message = messages.get(key.replaceAll('.', '_'));
    if (message === undefined) {
      if (strict) throw new Error(`No text for "${key}" in the locale file`);
      return key;
    }
    return message.replace(/\$(\$|[1-9])/g, (_, n: string) =>
      n === '$' ? '$' : String(subs[Number(n) - 1] ?? ''),
    );
  };
}
