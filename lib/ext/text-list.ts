/** The names of the two messages that hold all texts: the outline of the keys, in English alone, and the texts themselves. */
export const TEXT_KEYS = 'text_keys';
export const TEXTS = 'texts';

/** Around the number of a place that a value fills, "{1}". The browser's own "$1" would be filled in before the texts are parted. */
const PLACE = /\{([1-9])\}/g;

/**
 * The texts by their dotted keys.
 *
 * A browser's message costs its key, in every language again; so all texts are one message, a line each.
 *
 * @param outline the parts of the keys, each a line deeper by one space than the part it belongs to.
 * @param lines the texts, in the order of the outline's innermost parts.
 */
export function readTextList(outline: string, lines: string): Map<string, string> {
  const texts = new Map<string, string>();
  const parts = outline.split('\n').map((line) => {
    const part = line.trimStart();
    return { part, depth: line.length - part.length };
  });
  const values = lines.split('\n');
  const path: string[] = [];
  for (const [index, { part, depth }] of parts.entries()) {
    path.length = depth;
    path.push(part);
    const isGroup = (parts[index + 1]?.depth ?? 0) > depth;
    if (!isGroup) texts.set(path.join('.'), values[texts.size] ?? '');
  }
  return texts;
}

/** A text with its places filled in. */
export const fillIn = (text: string, values: readonly (string | number)[]): string =>
  text.replace(PLACE, (_, place: string) => String(values[Number(place) - 1] ?? ''));
