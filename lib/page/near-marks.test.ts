// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Mark } from './marks.ts';
import { createNearMarks } from './near-marks.ts';
import type { Known } from './region.ts';
import { rootOf } from './roots.ts';

it('names the regions of near marks once, also of a text that has left the page', () => {
  document.body.innerHTML = '<ol><li id="a"><p>550</p></li><li id="b"><p>552</p></li><li id="far"></li></ol>';
  const at = (id: string) => document.getElementById(id)!;
  const regions = new Map(
    ['a', 'b', 'far'].map((id) => [
      at(id),
      {
        region: { kind: 'row', element: at(id), root: rootOf(document), spec: null },
        adapted: false,
      } as unknown as Known,
    ]),
  );
  const markIn = (id: string) => ({ anchor: at(id).firstElementChild ?? at(id) }) as unknown as Mark;
  const rowMark = { anchor: at('b') } as unknown as Mark;
  const marks = [markIn('a'), markIn('a'), rowMark];
  at('b').textContent = '552';
  const near = createNearMarks(regions, {
    of: () => ({ marks: { near: () => new Set(marks) } }),
    near: () => marks,
  });
  expect([...near.regions()].map(({ id }) => id)).toEqual(['a', 'b']);
});
