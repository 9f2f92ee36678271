import { COLUMNS, PART_ROWS, rowOf, type Row, type TallyPart } from './columns.ts';
import type { Observation } from './observation.ts';

/** Stands between cells in a row's key; `clean` drops it from every value. */
const BETWEEN = '\u001f';

type OpenPart = { words: string[]; ids: Map<string, number>; cells: number[]; counts: number[] };

const openPart = (part?: TallyPart): OpenPart => {
  const words = part ? [...part.words] : [''];
  return {
    words,
    ids: new Map(words.map((word, id) => [word, id])),
    cells: part ? Array.from(part.cells) : [],
    counts: part ? Array.from(part.counts) : [],
  };
};

/**
 * The tallies of one day and source while they grow: finds the row of equal dimensions or appends one, and tells which
 * parts have to be written again.
 */
export class DayFold {
  readonly source: string;
  readonly day: string;
  readonly #parts: OpenPart[] = [];
  readonly #rows = new Map<string, number>();
  readonly #dirty = new Set<number>();
  /** Rows of objects asked for before: an import asks for the same ones in every batch. */
  readonly #known = new WeakMap<object, number>();

  /** @param parts what is stored, in the order of their numbers, without gaps. */
  constructor(source: string, day: string, parts: readonly TallyPart[] = []) {
    this.source = source;
    this.day = day;
    const width = COLUMNS.length;
    parts.forEach((part, number) => {
      const open = openPart(part);
      this.#parts.push(open);
      for (let row = 0; row < open.counts.length; row++) {
        const cells = open.cells.slice(row * width, (row + 1) * width);
        const key = cells.map((id) => open.words[id]).join(BETWEEN);
        // Two rows may be equal after a reclassification: the first takes the new counts.
        if (!this.#rows.has(key)) this.#rows.set(key, number * PART_ROWS + row);
      }
    });
  }

  /** Rows held; for the limit of caches. */
  get size(): number {
    return this.#parts.reduce((sum, part) => sum + part.counts.length, 0);
  }

  /** The number of the row within the day; a new row starts with count 0. */
  rowNumber(row: Row): number {
    const key = row.join(BETWEEN);
    let number = this.#rows.get(key);
    if (number === undefined) {
      number = this.#append(row);
      this.#rows.set(key, number);
    }
    return number;
  }

  /** The number of the row an object stands for; its cells are made only when it is new. */
  rowOf(key: object, cells: () => Row): number {
    let number = this.#known.get(key);
    if (number === undefined) this.#known.set(key, (number = this.rowNumber(cells())));
    return number;
  }

  /** Adds to the count of a row. */
  count(number: number, by: number): void {
    const part = Math.floor(number / PART_ROWS);
    this.#parts[part]!.counts[number % PART_ROWS]! += by;
    this.#dirty.add(part);
  }

  /** Adds to the count of the row with these cells. */
  add(row: Row, by: number): void {
    this.count(this.rowNumber(row), by);
  }

  #append(row: Row): number {
    let part = this.#parts.length - 1;
    if (part < 0 || this.#parts[part]!.counts.length >= PART_ROWS) {
      this.#parts.push(openPart());
      part++;
    }
    const open = this.#parts[part]!;
    for (const word of row) {
      let id = open.ids.get(word);
      if (id === undefined) {
        id = open.words.push(word) - 1;
        open.ids.set(word, id);
      }
      open.cells.push(id);
    }
    return part * PART_ROWS + open.counts.push(0) - 1;
  }

  /** The parts changed since the last call, ready to be stored. */
  takeChanged(): TallyPart[] {
    const changed = [...this.#dirty].map((part) => this.#closed(part));
    this.#dirty.clear();
    return changed;
  }

  #closed(part: number): TallyPart {
    const { words, cells, counts } = this.#parts[part]!;
    return {
      source: this.source,
      day: this.day,
      part,
      words: [...words],
      cells: Uint16Array.from(cells),
      counts: Float64Array.from(counts),
    };
  }
}

/** Folds observations into stored parts without looking for duplicates: for scripts, tests and small sets. */
export function fold(observations: Iterable<Observation>, rules: number): TallyPart[] {
  const days = new Map<string, DayFold>();
  for (const it of observations) {
    const key = `${it.source}${BETWEEN}${it.day}`;
    let day = days.get(key);
    if (!day) days.set(key, (day = new DayFold(it.source, it.day)));
    day.add(rowOf(it, rules), 1);
  }
  return [...days.values()].flatMap((day) => day.takeChanged());
}
