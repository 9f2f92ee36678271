import { describe, expect, it } from 'vitest';
import { siteOffers, siteRows } from './site-rows.ts';

describe('siteRows', () => {
  it('joins the origins of a known site, names others by host', () => {
    const rows = siteRows(
      ['https://outlook.live.com/*', 'https://outlook.office.com/*', 'https://help.example.com/*'],
      [],
    );
    expect(rows.map(({ name, origins }) => [name, origins.length])).toEqual([
      ['help.example.com', 1],
      ['Outlook (Microsoft 365, Outlook.com)', 2],
    ]);
  });

  it('is off only when all of it is off', () => {
    const granted = ['https://outlook.live.com/*', 'https://outlook.office.com/*'];
    expect(siteRows(granted, ['https://outlook.live.com/*'])[0]?.on).toBe(true);
    expect(siteRows(granted, granted)[0]?.on).toBe(false);
  });
});

describe('siteOffers', () => {
  it('is in the order of names', () => {
    const names = siteOffers([]).map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)));
  });

  it('offers no site that a wider grant covers', () => {
    expect(siteOffers(['https://*/*'])).toEqual([]);
    expect(siteOffers([]).every(({ origins }) => origins.length > 0)).toBe(true);
  });
});
