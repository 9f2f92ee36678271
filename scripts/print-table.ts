/** Rows as columns of text, cut to fit. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], widest = 40): string {
  const cut = (text: string) => (text.length > widest ? `${text.slice(0, widest - 1)}…` : text);
  const all = [head, ...rows].map((row) => row.map(cut));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd();
  return [line(all[0]!), widths.map((width) => '-'.repeat(width)).join('  '), ...all.slice(1).map(line)].join(
    '\n',
  );
}

/** How often each word stands in a list, most frequent first. */
export function countLines(words: readonly string[]): string {
  const counts = [...Map.groupBy(words, (word) => word)].map(([word, list]) => [word, list.length] as const);
  return counts
    .sort((a, b) => b[1] - a[1])
    .map(([word, count]) => `${String(count).padStart(6)}  ${word}`)
    .join('\n');
}
