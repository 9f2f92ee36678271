// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { defineSite, type Site } from '#lib/sites/site.ts';
import { diagnosisOf } from '#tests/components/make-diagnosis.ts';
import { readCells } from './columns.ts';
import { eventsOf, type EventContext, type Who } from './event.ts';
import { newLabelCache } from './read.ts';
import type { Region } from './region.ts';
import { rootOf } from './roots.ts';

const GENERIC = defineSite({
  id: 'generic',
  name: 'Any page',
  kind: 'generic',
  matches: [],
  confidence: 'inferred',
  asOf: '2026-11-23',
});
const NOBODY: Who = { recipientDomain: '', sendingDomain: '', sendingIp: '', emailType: '', messageId: '' };
const NOW = new Date('2026-11-23T12:00:00');
const BOUNCE = diagnosisOf('user-unknown', { recipients: ['kim@corp.example'] });

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
});

/** What is known where an element that says `data-here` is read. */
function contextOf(html: string, more: Partial<EventContext> = {}, site: Site = GENERIC): EventContext {
  document.body.innerHTML = html;
  const element = document.querySelector('[data-here]')!;
  const kind = element.localName === 'tr' ? 'row' : 'message';
  const spec = (kind === 'row' ? site.rows?.[0] : site.messages?.[0]) ?? null;
  const region = { kind, element, root: rootOf(document), spec } as Region;
  return {
    site,
    region,
    cells: kind === 'row' ? readCells(element, spec as never, new Map()) : null,
    text: element.textContent.trim(),
    sums: false,
    isQuoted: () => false,
    readWho: () => NOBODY,
    labels: newLabelCache(),
    now: NOW,
    ...more,
  };
}

const mail = (text: string, more: Partial<EventContext> = {}) =>
  contextOf(`<p>To: <b>news@shop.example</b></p><article data-here>${text}</article>`, more);
const keyOf = (context: EventContext, diagnosis = BOUNCE) =>
  eventsOf(context, [diagnosis])[0]!.observation.eventKey;

describe('the events of a message', () => {
  test('are one for each that failed', () => {
    const two = diagnosisOf('user-unknown', { recipients: ['kim@corp.example', 'lee@other.example'] });
    const events = eventsOf(mail('550 5.1.1 unknown'), [two]);
    expect(events.map((it) => it.observation.recipientDomain)).toEqual(['corp.example', 'other.example']);
    expect(new Set(events.map((it) => it.id)).size).toBe(2);
  });

  test('have the same key however the text is broken and spaced', () => {
    expect(keyOf(mail('550 5.1.1 User  unknown.'))).toBe(keyOf(mail('550 5.1.1\n user unknown')));
  });

  test('have another key for another refusal, recipient or verdict in time', () => {
    const keys = [
      keyOf(mail('550 5.1.1 unknown')),
      keyOf(mail('550 5.1.1 no such user')),
      keyOf(mail('550 5.1.1 unknown'), diagnosisOf('user-unknown', { recipients: ['lee@corp.example'] })),
      // The warning that a mail is late and the notice that it was given up may be worded alike.
      keyOf(mail('550 5.1.1 unknown'), { ...BOUNCE, permanence: 'temporary' }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('are told apart by the message id that came back', () => {
    const at = (messageId: string) => keyOf(mail('550 5.1.1', { readWho: () => ({ ...NOBODY, messageId }) }));
    expect(at('1@shop.example')).not.toBe(at('2@shop.example'));
    expect(at('1@shop.example')).toBe(at('1@shop.example'));
  });

  test('keep domains, and no address but in the key, which is never stored', () => {
    const who = { ...NOBODY, sendingDomain: 'shop.example', sendingIp: '192.0.2.1', emailType: 'bulk' };
    const [event] = eventsOf(mail('kim@corp.example: 550 5.1.1', { readWho: () => who }), [BOUNCE]);
    const { eventKey, thread, ...kept } = event!.observation;
    expect(eventKey).toContain('kim@corp.example');
    expect(thread!.names[0]).toContain('kim@corp.example');
    expect(JSON.stringify(kept)).not.toContain('@');
    expect(kept).toMatchObject({
      recipientDomain: 'corp.example',
      sendingIp: '192.0.2.1',
      emailType: 'bulk',
    });
  });

  test('go by names in their thread, and say whether they are quoted', () => {
    const [own] = eventsOf(mail('550 5.1.1'), [BOUNCE]);
    const [quoted] = eventsOf(mail('> 550 5.1.1', { isQuoted: () => true }), [BOUNCE]);
    expect(own!.observation.thread).toMatchObject({ quoted: false });
    expect(quoted!.observation.thread).toEqual({ ...own!.observation.thread, quoted: true });
    const [row] = eventsOf(contextOf(table('Bounced')), [BOUNCE]);
    expect(row!.observation.thread).toBeUndefined();
  });

  test('that are not decided are counted without a verdict', () => {
    const [event] = eventsOf(mail('550'), [{ ...BOUNCE, undecided: true }]);
    expect(event!.observation).toMatchObject({ category: null, reason: null, outcome: 'bounce' });
  });

  test('that were never sent say so', () => {
    const [event] = eventsOf(mail('605'), [{ ...BOUNCE, neverSent: true }]);
    expect(event!.observation.outcome).toBe('never-sent');
  });
});

const table = (event: string, time = '2026-11-20 15:12', rest = '') =>
  `<table><tr><th>Time</th><th>Recipient</th><th>Event</th><th>Response</th></tr>
   <tr data-here><td>${time}</td><td>kim@corp.example</td><td>${event}</td><td>${rest}</td></tr></table>`;

describe('the events of a row', () => {
  test.each([
    ['Delivered', 'delivered'],
    ['delivered', 'delivered'],
    ['Suppressed', 'never-sent'],
  ])('that says "%s" without a code', (word, outcome) => {
    const [event, ...more] = eventsOf(contextOf(table(word)), []);
    expect(more).toEqual([]);
    expect(event!.observation).toMatchObject({
      outcome,
      day: '2026-11-20',
      recipientDomain: 'corp.example',
      category: null,
    });
  });

  test.each(['Queued', 'Opened', 'Clicked'])('that says "%s" are none', (word) => {
    expect(eventsOf(contextOf(table(word)), [])).toEqual([]);
  });

  test('that tells the state of a message tell that it arrived', () => {
    const site = { ...GENERIC, words: { delivered: ['opened'] } };
    const [event] = eventsOf({ ...contextOf(table('Opened')), site }, []);
    expect(event!.observation).toMatchObject({ outcome: 'delivered', recipientDomain: 'corp.example' });
  });

  test('of one time have one key however much of the reply is shown', () => {
    const short = contextOf(table('Bounced', '2026-11-20 15:12', '550 5.1.1'));
    const full = contextOf(table('Bounced', '2026-11-20 15:12', '550 5.1.1 User unknown'));
    expect(keyOf(short)).toBe(keyOf(full));
    expect(keyOf(full)).not.toBe(keyOf(contextOf(table('Bounced', '2026-11-20 15:13', '550 5.1.1'))));
  });

  test('that are sums are marked and not counted', () => {
    const [event] = eventsOf({ ...contextOf(table('Bounced')), sums: true }, [BOUNCE]);
    expect(event!.tallied).toBe(false);
  });

  test('are read in time, whatever a cell holds', () => {
    // A time column with a document in it: patterns that try each beginning would take minutes.
    const [event] = eventsOf(contextOf(table('Bounced', 'a'.repeat(300_000))), [BOUNCE]);
    expect(event!.observation.day).toBe('2026-11-23');
  });

  test('show the words of a console that contradict the reply', () => {
    const soft = { ...BOUNCE, permanence: 'permanent' as const };
    const verdict = (word: string) => eventsOf(contextOf(table(word)), [soft])[0]!.verdict;
    expect(verdict('Soft bounce')).toBe('Soft bounce');
    expect(verdict('Hard bounce')).toBeNull();
  });
});
