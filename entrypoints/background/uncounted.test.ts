import { beforeEach, describe, expect, it } from 'vitest';
import type { Frame } from '#lib/ext/gate.ts';
import { seen } from '#tests/store/sample.ts';
import { holdUncounted } from './uncounted.ts';

const frameOf = (tabId: number, frameId: number): Frame => ({
  tabId,
  frameId,
  documentId: null,
  url: 'https://mail.example/',
  frameUrl: 'https://mail.example/',
});

describe('what a page does not know to be counted', () => {
  let counted: string[] = [];
  let uncounted: ReturnType<typeof holdUncounted>;
  const hold = (tabId: number, frameId: number, keys: string[], more = true) =>
    uncounted.hold(
      'generic',
      keys.map((key) => seen(key)),
      frameOf(tabId, frameId),
      more,
    );
  beforeEach(() => {
    counted = [];
    uncounted = holdUncounted(async (_, observations) => {
      counted.push(...observations.map(({ eventKey }) => eventKey));
    });
  });

  it('is counted when its tab closes, of every frame', async () => {
    await hold(1, 0, ['top']);
    await hold(1, 4, ['frame']);
    await hold(2, 0, ['other tab']);
    expect(counted).toEqual([]);
    await uncounted.count(1);
    expect(counted).toEqual(['top', 'frame']);
    await uncounted.count(1);
    expect(counted).toHaveLength(2);
  });

  it('is what was told last', async () => {
    await hold(1, 0, ['half']);
    await hold(1, 0, ['whole'], false);
    await hold(1, 0, ['more']);
    await hold(1, 4, ['counted']);
    await hold(1, 4, [], false);
    await uncounted.count(1);
    expect(counted).toEqual(['whole', 'more']);
  });

  it('is counted at once when it is heard after its tab has closed', async () => {
    await uncounted.count(1);
    await hold(1, 0, ['late']);
    expect(counted).toEqual(['late']);
  });
});
