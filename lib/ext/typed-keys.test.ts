import { expect, test, vi } from 'vitest';
import { translate, translateCount } from './i18n.ts';

vi.mock('wxt/browser', () => ({ browser: { i18n: { getMessage: () => '' } } }));

/** What TypeScript has to refuse: an expectation that finds no error is an error itself. */
test('keys and their values are checked before anything runs', () => {
  const reason = 'over_quota' as 'over_quota' | 'user_unknown';
  expect([
    translate('ui.badge.none'),
    translate('ui.badge.layout', [1]),
    translate(`reason.${reason}.sentence`, ['Gmail', 'Gmail refused it']),
    translateCount('ui.badge.some', 2),
    // @ts-expect-error there is no such text
    translate('ui.badge.nothing'),
    // @ts-expect-error nor one that begins so
    translate(`reason.${reason}.meaning`),
    // @ts-expect-error the value is missing
    translate('ui.badge.layout'),
    // @ts-expect-error a value too many
    translate('ui.badge.layout', [1, 2]),
    // @ts-expect-error this text takes none
    translate('ui.badge.none', [1]),
    // @ts-expect-error the sentence names who refused
    translate(`reason.${reason}.sentence`),
    // @ts-expect-error a text with forms needs its number
    translate('ui.badge.some', ['2']),
    // @ts-expect-error a text without forms takes no number
    translateCount('ui.badge.none', 2),
  ]).toHaveLength(12);
});
