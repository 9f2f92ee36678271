import { describe, expect, it } from 'vitest';
import { EVENT_WORDS, eventWord } from '#lib/imports/event-words.ts';
import type { EventKind } from '#lib/imports/format.ts';
import { guessMapping } from '#lib/imports/mapping.ts';
import { readAll } from './read-sample.ts';

/** Per language: a delivery, a failure, a delay, something opened. */
const TABLES: readonly (readonly [language: string, header: string, words: readonly string[]])[] = [
  ['German', 'Empfänger;Zustand;Datum', ['Zugestellt', 'Nicht zugestellt', 'Verzögert', 'Geöffnet']],
  ['French', 'Destinataire;État;Date', ['Livré', 'Non livré', 'Différé', 'Ouvert']],
  ['Spanish', 'Destinatario;Estado;Fecha', ['Entregado', 'No entregado', 'Aplazado', 'Abierto']],
  ['Italian', 'Destinatario;Stato;Data', ['Consegnato', 'Non consegnato', 'Ritardato', 'Aperto']],
  ['Portuguese', 'Destinatário;Situação;Data', ['Entregue', 'Não entregue', 'Adiado', 'Aberto']],
  ['Dutch', 'Ontvanger;Toestand;Datum', ['Bezorgd', 'Niet bezorgd', 'Uitgesteld', 'Geopend']],
  ['Japanese', '宛先;状態;日時', ['配信済み', '配信失敗', '遅延', '開封']],
];

const tableOf = (header: string, words: readonly string[]): string =>
  [
    header,
    ...words.map((word, at) => `person${at}@example.net;${word};2026-03-0${at + 1} 10:00`),
    // Most rows of a table are deliveries.
    ...Array.from({ length: 6 }, (_, at) => `other${at}@example.net;${words[0]};2026-03-05 10:0${at}`),
  ].join('\n');

const KINDS: readonly EventKind[] = ['delivered', 'bounce', 'deferred', 'skip'];

describe('event words of a table in another language', () => {
  it.each(TABLES)('%s', async (_, header, words) => {
    expect(words.map(eventWord)).toEqual(KINDS);
    const text = tableOf(header, words);
    const rows = text.split('\n').map((line) => line.split(';'));
    const [who, state, when] = rows[0]!;
    expect(guessMapping(rows[0]!, rows.slice(1))).toEqual({ recipient: who, event: state, time: when });

    const { format, counts, observations } = await readAll(new TextEncoder().encode(text));
    expect(format).toBe('generic-delimited');
    expect(counts).toMatchObject({ rows: 10, deliveries: 7, bounces: 2, skipped: 1, rejected: 0 });
    const failed = observations.filter(({ outcome }) => outcome === 'bounce');
    expect(failed.map(({ permanence }) => permanence)).toEqual(['unknown', 'temporary']);
  });

  it('are known without the marks on letters, and with the marks written apart', () => {
    expect(eventWord('ECHEC DE LIVRAISON')).toBe('bounce');
    expect(eventWord('livré'.normalize('NFD'))).toBe('delivered');
    expect(eventWord('配信エラー'.normalize('NFD'))).toBe('bounce');
  });

  it('the words beside a refusal count as before', () => {
    for (const word of ['Mailbox full', 'Reviewed by Ed', '', 'constructor'])
      expect(eventWord(word)).toBe(undefined);
  });

  it('each is folded as the cells are', () => {
    for (const [word, kind] of Object.entries(EVENT_WORDS)) expect(eventWord(word)).toBe(kind);
  });

  it('a column of other words is not taken for them', () => {
    const rows = ['Gold', 'Silver', 'Gold', 'Error'].map((level, at) => [`person${at}@example.net`, level]);
    expect(guessMapping(['Kunde', 'Stufe'], rows)).toEqual({ recipient: 'Kunde' });
  });
});
