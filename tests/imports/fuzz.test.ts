import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportError, importFiles } from '#lib/imports/index.ts';
import { keyOf } from '#lib/imports/observe.ts';
import { emptyEvent } from '#lib/imports/format.ts';
import { observationKey } from '#lib/tally/observation-key.ts';
import { fault } from '#lib/tally/clean.ts';
import { NOW, SAMPLES, readAll, sampleBytes, streamOf, type Told } from './read-sample.ts';

/** Counts add up and nothing is half there. */
function check(told: Told): void {
  const { bounces, deliveries, neverSent, rejected } = told.counts;
  expect(told.observations).toHaveLength(bounces + deliveries + neverSent);
  expect(told.rejected).toHaveLength(rejected);
  for (const it of told.observations) expect(fault(it)).toBeNull();
  for (const { line } of told.rejected) expect(line).toBeGreaterThan(0);
}

async function survive(bytes: Uint8Array<ArrayBuffer>, piece?: number): Promise<void> {
  try {
    check(await readAll(bytes, { addresses: true }, piece));
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError);
  }
}

describe('hostile files', () => {
  it('any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), (bytes) => survive(Uint8Array.from(bytes))),
      { numRuns: 300 },
    );
  });

  it('samples with bytes changed, cut out or repeated', async () => {
    const damage = fc.tuple(
      fc.nat(),
      fc.constantFrom('set', 'cut', 'repeat'),
      fc.nat(255),
      fc.integer({ min: 1, max: 200 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SAMPLES),
        fc.array(damage, { minLength: 1, maxLength: 6 }),
        async (name, damages) => {
          let bytes = Array.from(sampleBytes(name));
          for (const [place, what, byte, length] of damages) {
            const at = place % Math.max(1, bytes.length);
            if (what === 'set') bytes[at] = byte;
            else if (what === 'cut') bytes.splice(at, length);
            else bytes = [...bytes.slice(0, at), ...bytes.slice(at, at + length), ...bytes.slice(at)];
          }
          await survive(Uint8Array.from(bytes), 97);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('JSON of any shape in the place of known items', async () => {
    const names = [
      'event',
      'email',
      'recipient',
      'timestamp',
      'id',
      'Message',
      'mail',
      'bounce',
      'data',
      'msys',
      'to',
      'type',
      'response',
    ];
    const item = fc.dictionary(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 3 }));
    await fc.assert(
      fc.asyncProperty(fc.array(item), fc.boolean(), (items, lines) =>
        survive(
          new TextEncoder().encode(
            lines ? items.map((it) => JSON.stringify(it)).join('\n') : JSON.stringify(items),
          ),
        ),
      ),
      { numRuns: 300 },
    );
  });

  it('tables of any cells', async () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('"', '""', ',', '\n', '\r\n', 'a@b.example', '550 5.1.1 x', '2026-03-01', ''),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 50 }),
        (rows, piece) =>
          survive(
            new TextEncoder().encode(`email,reason,date\n${rows.map((row) => row.join(',')).join('\n')}`),
            piece,
          ),
      ),
      { numRuns: 300 },
    );
  });

  it('a file of quotes, brackets or deep nesting takes no time', async () => {
    for (const text of [
      `email,reason,date\n${'"a\n'.repeat(100_000)}`,
      `email,reason,date\n${'"'.repeat(500_000)}`,
      `[${'['.repeat(500_000)}`,
      `[${'{"a":'.repeat(200_000)}`,
      `From a\nSubject: x\n${'From b\n'.repeat(5_000)}`,
    ])
      await survive(new TextEncoder().encode(text));
  });
});

describe('the way the file comes in does not matter', () => {
  it('pieces of any size tell the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...SAMPLES), fc.integer({ min: 1, max: 300 }), async (name, piece) => {
        const bytes = sampleBytes(name);
        expect(await readAll(bytes, {}, piece)).toEqual(await readAll(bytes));
      }),
      { numRuns: 100 },
    );
  });

  it('two overlapping halves count as the whole', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, n) => `5.1.1,550 5.1.1 No such user,user${n}@example.net,${1_766_000_000 + n}\n`,
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(60), fc.nat(60), async (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const keys = new Set<string>();
        const file = (part: string[]) => {
          const bytes = new TextEncoder().encode(`status,reason,email,created\n${part.join('')}`);
          return { name: 'x', size: bytes.length, stream: () => streamOf(bytes) };
        };
        await importFiles([file(rows.slice(0, to)), file(rows.slice(from))], {
          now: NOW,
          write: async (observations) => {
            const before = keys.size;
            for (const { eventKey } of observations) keys.add(eventKey);
            return { counted: keys.size - before, duplicates: observations.length - keys.size + before };
          },
        });
        expect(keys.size).toBe(60);
      }),
      { numRuns: 40 },
    );
  });
});

it('the short way to a key is the long way', () => {
  const word = fc.oneof(fc.string(), fc.stringMatching(/^<?[A-Za-z0-9.@-]{0,30}>?$/));
  fc.assert(
    fc.property(
      word,
      word,
      word,
      fc.constantFrom('delivered', 'bounce'),
      (eventId, messageId, recipient, outcome) => {
        const event = { ...emptyEvent(), eventId, messageId, recipient };
        const verdict =
          outcome === 'bounce'
            ? {
                category: null,
                reason: null,
                reply: 550,
                status: '5.1.1',
                provider: '',
                permanence: 'permanent' as const,
                neverSent: false,
              }
            : null;
        expect(keyOf(event, outcome, verdict, 5)).toBe(
          observationKey({
            eventId,
            messageId,
            recipient,
            outcome,
            reply: verdict?.reply,
            status: verdict?.status,
            time: 5,
            text: '',
          }),
        );
      },
    ),
  );
});
