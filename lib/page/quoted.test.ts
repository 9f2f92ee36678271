// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { diagnose } from '#lib/smtp/index.ts';
import { askQuoted, quotedSpans } from './quoted.ts';
import { mapText } from './text-map.ts';

/** The quoted parts of a text. */
const quotedIn = (text: string): string[] =>
  quotedSpans(text).map(({ start, end }) => text.slice(start, end).trim());

const REFUSAL = 'kim@corp.example: host mx.corp.example said: 550 5.1.1 User unknown';

describe('what repeats another message', () => {
  it.each<[string, string, string[]]>([
    ['is nothing in a bounce', `This is the mail system.\n\n${REFUSAL}`, []],
    ['are lines behind ">"', `Why?\n> ${REFUSAL}\n> (in reply)\nBye.`, [`> ${REFUSAL}\n> (in reply)`]],
    ['also without a blank', `>${REFUSAL}`, [`>${REFUSAL}`]],
    ['also deep in others', `> > >> ${REFUSAL}\nNo.`, [`> > >> ${REFUSAL}`]],
    [
      'stands in several places between the answers',
      `> ${REFUSAL}\nThat one is gone.\n> 552 5.2.2 full\nThat one is full.`,
      [`> ${REFUSAL}`, '> 552 5.2.2 full'],
    ],
    [
      'is all below the mark of an older message',
      `FYI\n\n-----Original Message-----\nFrom: MAILER-DAEMON\n\n${REFUSAL}\nBye.`,
      [`-----Original Message-----\nFrom: MAILER-DAEMON\n\n${REFUSAL}\nBye.`],
    ],
    [
      'is what is passed on',
      `---------- Forwarded message ---------\n${REFUSAL}`,
      [`---------- Forwarded message ---------\n${REFUSAL}`],
    ],
    [
      'in other languages too',
      `Zur Info.\n-----Ursprüngliche Nachricht-----\n${REFUSAL}`,
      [`-----Ursprüngliche Nachricht-----\n${REFUSAL}`],
    ],
    [
      'is what stands below the head that Outlook sets',
      `He has left.\n\nFrom: MAILER-DAEMON\nSent: Thursday, November 19, 2026\nTo: ann@shop.example\n\n${REFUSAL}`,
      [`Sent: Thursday, November 19, 2026\nTo: ann@shop.example\n\n${REFUSAL}`],
    ],
    [
      'or in German',
      `Er ist weg.\n\nVon: Mailer\nGesendet: Donnerstag, 19. November 2026\n\n${REFUSAL}`,
      [`Gesendet: Donnerstag, 19. November 2026\n\n${REFUSAL}`],
    ],
    [
      'is what stands below who wrote it when',
      `He has left.\n\nOn Thu, Nov 19, 2026 at 10:15 AM Mailer wrote:\n\n${REFUSAL}`,
      [`On Thu, Nov 19, 2026 at 10:15 AM Mailer wrote:\n\n${REFUSAL}`],
    ],
    [
      'but the answer goes on below lines behind ">"',
      `Hello.\n\nAm 19.11.2026 um 10:15 schrieb Mailer:\n\n> 450 later\n\n${REFUSAL}`,
      ['> 450 later'],
    ],
    [
      'is not the message below its own head',
      `Undelivered Mail\nFrom: Mailer\nSent: Nov 19, 2026\n${REFUSAL}`,
      [],
    ],
    [
      'nor the one below its writer and its time',
      `Undelivered Mail\nOn Nov 19, 2026 Mailer wrote:\n${REFUSAL}`,
      [],
    ],
    ['nor what a writer without a time wrote', `Hello.\nMail Delivery System wrote:\n${REFUSAL}`, []],
    [
      'nor what a notice says of the mail it returns',
      `Your message did not reach some recipients.\n\nTo: kim\nSubject: Offer\nSent: 3/4/2005 10:12 AM\n\n${REFUSAL}`,
      [],
    ],
    [
      'nor what was sent in a session',
      `It failed.\nSent <<< RCPT TO:<kim@corp.example>\nReceived >>> ${REFUSAL}`,
      [],
    ],
    ['nor a session with a server', `<<< ${REFUSAL}`, []],
  ])('%s', (_, text, quoted) => {
    expect(quotedIn(text)).toEqual(quoted);
  });

  it.each<[string, string]>([
    ['marks without an end', '> '.repeat(200_000)],
    ['a mark in each line', '>\n\n'.repeat(100_000)],
    ['dates without a writer', `Hello.\n${`On ${'1 '.repeat(140)}\n`.repeat(1_000)}`],
    ['writers without an end', `Hello.\n${`On 1 ${'wrote '.repeat(48)}\n`.repeat(1_000)}`],
    ['dashes without a word', `${'-'.repeat(290)}\n`.repeat(1_000)],
    ['blanks', `Hello.\n${' \t'.repeat(200_000)}`],
  ])('is found in time in %s', (_, text) => {
    const spans = quotedSpans(text);
    expect(
      spans.every(({ start, end }, at) => start < end && (at === 0 || spans[at - 1]!.end <= start)),
    ).toBe(true);
  });
});

test('no bounce that a server sent is a quote', () => {
  const texts = readFileSync('tests/corpus/bounces.jsonl', 'utf8').trim().split('\n');
  const quotes = texts
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .filter((text) => {
      const spans = quotedSpans(text);
      if (spans.length === 0) return false;
      return diagnose(text, { place: 'message' }).some(({ hits }) =>
        hits.some((hit) => spans.some(({ start, end }) => start <= hit.start && hit.start < end)),
      );
    });
  expect(texts.length).toBeGreaterThan(1_000);
  expect(quotes).toEqual([]);
});

describe('a bounce is told by a quote', () => {
  const SAID = 'kim@corp.example: host mx.corp.example[192.0.2.1] said: 550 5.1.1 User unknown';
  const QUOTE = `<blockquote><p>${SAID} (in reply to RCPT TO command)</p></blockquote>`;

  it.each<[string, boolean, string]>([
    ['not in the bounce', false, `<p>${SAID}</p>`],
    ['in a quote', true, `<p>Why?</p>${QUOTE}`],
    ['in a quote of a quote', true, `<p>Why?</p><blockquote><p>He asks why.</p>${QUOTE}</blockquote>`],
    ['in what a mail program marks', true, `<p>Why?</p><div class="yahoo_quoted"><p>${SAID}</p></div>`],
    ['in lines', true, `<p>Why?<br>&gt; ${SAID}<br>&gt; (in reply to RCPT TO command)</p>`],
    [
      'below a mark',
      true,
      `<p>Why?</p><p>-----Original Message-----<br>From: Mail Delivery System</p><p>${SAID}</p>`,
    ],
    ['below an answer that says the code again', true, `<p>550 5.1.1 means that it is gone.</p>${QUOTE}`],
    ['above such an answer', true, `${QUOTE}<p>The reply 550 5.1.1 means that it is gone.</p>`],
    [
      'not where the message itself names who failed',
      false,
      `<p>${SAID}</p><p>----- Original message -----</p><p>Diagnostic-Code: smtp; 550 5.1.1 User unknown</p>`,
    ],
  ])('%s', (_, quoted, html) => {
    document.body.innerHTML = html;
    const map = mapText([document.body]);
    const told = diagnose(map.text, { place: 'message' });
    expect(told).toHaveLength(1);
    expect(askQuoted(map)(told[0]!)).toBe(quoted);
  });
});
