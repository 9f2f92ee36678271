import { HEAD_BYTES, headText, openFile } from './read/text.ts';
import { recognise } from './recognise.ts';
import { ImportError, type ImportFile, type Inspection, type Mapping } from './types.ts';

/** Looks at the first bytes of a file and tells what it is. Never throws: what is wrong stands in `problem`. */
export async function inspect(
  file: ImportFile,
  wanted?: { format?: string; mapping?: Mapping },
): Promise<Inspection> {
  const nothing: Inspection = {
    format: null,
    problem: null,
    packed: null,
    encoding: '',
    header: [],
    sample: [],
    mapping: null,
  };
  try {
    const opened = await openFile(file.stream());
    try {
      nothing.packed = opened.packed;
      nothing.encoding = opened.encoding;
      const whole = opened.head.length < HEAD_BYTES;
      const found = recognise(headText(opened), whole, wanted?.format, wanted?.mapping);
      const header = found.shape.kind === 'table' ? found.shape.header : Object.values(found.mapping ?? {});
      const isBare =
        found.shape.kind === 'table' && whole && found.sample.every((row) => row.join('') === '');
      return {
        ...nothing,
        format: { id: found.format.id, name: found.format.name },
        problem: found.format.totals ? 'totals' : isBare ? 'header_only' : null,
        header,
        sample: found.sample.slice(0, 5),
        mapping: found.mapping,
      };
    } finally {
      await opened.close();
    }
  } catch (error) {
    return { ...nothing, problem: error instanceof ImportError ? error.problem : 'unreadable' };
  }
}
