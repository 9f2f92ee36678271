import { expect, test, vi } from 'vitest';
import { siteOrigins } from './site-origins.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

test.each([
  ['https://mail.google.com/mail/u/0/#inbox', ['https://mail.google.com/*']],
  ['https://canary.zendesk.com/agent/tickets/1', ['https://canary.zendesk.com/*']],
  ['https://desk.canary.example:8443/x', ['https://desk.canary.example/*']],
  [
    'https://navigator.gmx.net/mail?sid=1',
    ['https://navigator.gmx.net/*', 'https://*.gmx.net/*', 'https://*.mailbody-ui.de/*'],
  ],
  ['chrome://settings', []],
  ['not an address', []],
])('%s asks for its own site and the frames of its bodies', (url, origins) => {
  expect(siteOrigins(url)).toEqual(origins);
});

test('iCloud asks for the origin of its bodies together with its own', () => {
  expect(siteOrigins('https://www.icloud.com/mail/')).toEqual(
    expect.arrayContaining(['https://www.icloud.com/*', 'https://*.icloud-sandbox.com/*']),
  );
  expect(siteOrigins('https://www.icloud.com/mail/')).not.toContain('https://www.icloud.com.cn/*');
});
