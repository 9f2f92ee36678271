// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diagnosisOf } from '#tests/components/make-diagnosis.ts';
import { createMarks, type Mark, type Marks } from './marks.ts';

describe('marks of a region that is read anew', () => {
  let life: AbortController;
  let painted: StaticRange[] = [];
  let marks: Marks;
  beforeEach(() => {
    life = new AbortController();
    document.body.innerHTML = '<p>550 5.1.1 User unknown</p><p>552 5.2.2 Mailbox full</p>';
    const show = (shown: ReadonlySet<{ range: StaticRange }>) => {
      painted = Array.from(shown, ({ range }) => range);
    };
    marks = createMarks(document, { show, repair() {}, style() {} }, () => {}, life.signal);
  });
  afterEach(() => life.abort());

  /** A mark of an element's first text, from its begin to `end`. */
  const markIn = (nth: number, end: number, entry = 'a'): Mark => {
    const anchor = document.querySelectorAll('p')[nth]!;
    const text = anchor.firstChild as Text;
    const place = { startContainer: text, startOffset: 0, endContainer: text, endOffset: end };
    const diagnosis = diagnosisOf('user-unknown');
    // happy-dom has no ranges of this kind.
    const range = { ...place } as unknown as StaticRange;
    return { entry, category: 'Invalid address', diagnosis, place, range, anchor };
  };

  it('keep the range of a place that stayed, so that it is not painted anew', () => {
    const before = markIn(0, 9, 'before');
    marks.add([before], 1);
    marks.flush();
    const after = markIn(0, 9, 'after');
    marks.replace([before], [after], 2);
    marks.flush();
    expect(painted).toEqual([before.range]);
    expect(painted[0]).toBe(before.range);
    expect(marks.all()).toEqual([after]);
    expect(marks.at(after.place.startContainer)).toEqual([after]);
  });

  it('have ranges of their own where the place is another', () => {
    const before = [markIn(0, 9), markIn(1, 9)];
    marks.add(before, 1);
    const after = markIn(0, 3);
    marks.replace([before[0]!], [after], 2);
    marks.flush();
    expect(painted).toEqual([after.range, before[1]!.range]);
    expect(after.range.endOffset).toBe(3);
    expect(marks.size()).toBe(2);
  });

  it('go where nothing is found any more', () => {
    const before = markIn(0, 9);
    marks.add([before], 1);
    marks.replace([before], [], 2);
    marks.flush();
    expect(painted).toEqual([]);
    expect(marks.at(before.place.startContainer)).toEqual([]);
  });
});
