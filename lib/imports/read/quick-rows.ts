const QUOTE = 34;
const LINE_END = 10;
const RETURN = 13;

/** Where the cells of one row stand in the text. Overwritten by the next row. */
export type Cells = {
  starts: Int32Array;
  ends: Int32Array;
  /** 1 where a quote within the cell is doubled. */
  doubled: Uint8Array;
};

/**
 * Finds the cells of well-made rows in ASCII text, several times faster than cutting each of them out: most rows are
 * deliveries of which few cells are needed. It stops at the first row that is in any way odd (another number of cells, text
 * behind a closing quote, no end); the parser proper goes on from there. Both give the same rows, which a test compares.
 *
 * @param row called for each row with the number of line ends within its cells before it
 * @returns the offset it stopped at and the lines it read
 */
export function quickRows(
  bytes: Uint8Array,
  delimiter: number,
  cells: Cells,
  row: (line: number) => void,
): { at: number; lines: number } {
  const { starts, ends, doubled } = cells;
  const width = starts.length;
  let lines = 0;
  // Every unquoted cell ends before the last line end, so no loop below needs to look for the end of the bytes.
  const stop = bytes.lastIndexOf(LINE_END) + 1;
  let begin = 0;
  while (begin < stop) {
    let at = begin;
    let column = 0;
    let inner = 0;
    let byte = 0;
    for (;;) {
      if (column === width) return { at: begin, lines };
      if (bytes[at] === QUOTE) {
        const from = ++at;
        let twice = 0;
        for (;;) {
          at = bytes.indexOf(QUOTE, at);
          if (at === -1 || at + 1 >= stop) return { at: begin, lines };
          if (bytes[at + 1] !== QUOTE) break;
          twice = 1;
          at += 2;
        }
        starts[column] = from;
        ends[column] = at;
        doubled[column] = twice;
        for (let end = bytes.indexOf(LINE_END, from); end < at; end = bytes.indexOf(LINE_END, end + 1))
          inner++;
        byte = bytes[++at]!;
        if (byte === RETURN && bytes[at + 1] === LINE_END) byte = bytes[++at]!;
      } else {
        starts[column] = at;
        byte = bytes[at]!;
        while (byte !== delimiter && byte !== LINE_END) byte = bytes[++at]!;
        ends[column] = byte === LINE_END && at > starts[column]! && bytes[at - 1] === RETURN ? at - 1 : at;
        doubled[column] = 0;
      }
      column++;
      if (byte === LINE_END) break;
      if (byte !== delimiter) return { at: begin, lines };
      at++;
    }
    if (column !== width) return { at: begin, lines };
    row(lines);
    lines += inner + 1;
    begin = at + 1;
  }
  return { at: begin, lines };
}
