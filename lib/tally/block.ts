import type { Dimensions, InThread, Observation } from './observation.ts';

/** Dimensions many events share. */
export class Profile {
  readonly dimensions: Dimensions;
  /** The block it was last used in, and its number there. */
  block: object | null = null;
  number = 0;

  constructor(dimensions: Dimensions) {
    this.dimensions = dimensions;
  }
}

/** Keys begin at multiples of this many bytes, so that the hash reads whole words. */
const KEY_STEP = 8;
const FIRST_EVENTS = 4096;
const FIRST_BYTES = 1 << 18;
/** A character of a text takes at most so many bytes of UTF-8. */
const UTF8_MOST = 3;
const LAST_ASCII = 127;
/** Stands between the dimensions of a profile while an array is put together. */
const BETWEEN = '\u001f';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Observations on their way from a reader of files to the writer. What repeats, the dimensions, stands once; what differs, the
 * key of the event, lies as bytes in one buffer. So a million rows become a few thousand objects, and the buffers serve again
 * for the next block.
 */
export class ObservationBlock implements Iterable<Observation> {
  /** The number of events. */
  length = 0;
  profiles: Profile[] = [];
  /** Of the events of a thread, by their numbers. */
  readonly threads = new Map<number, InThread>();
  /** Number of each event's profile. */
  profileOf = new Uint32Array(FIRST_EVENTS);
  /** Where each event's key begins in `bytes`, and its length; eight zeros at most follow it up to the next multiple of eight. */
  keyAt = new Uint32Array(FIRST_EVENTS);
  keyLength = new Uint16Array(FIRST_EVENTS);
  bytes = new Uint8Array(FIRST_BYTES);
  /** `bytes` as little-endian words, which is the order of every machine a browser runs on. */
  words = new Int32Array(this.bytes.buffer);
  #filled = 0;
  #generation = {};

  /** A block of observations that are objects already. */
  static from(observations: readonly Observation[]): ObservationBlock {
    const block = new ObservationBlock();
    const profiles = new Map<string, Profile>();
    for (const it of observations) {
      const { eventKey, thread, ...dimensions } = it;
      if (thread) block.threads.set(block.length, thread);
      const cells = [
        it.source,
        it.day,
        it.outcome,
        it.sendingDomain,
        it.recipientDomain,
        it.provider,
        it.emailType,
        it.sendingIp,
        it.reply,
        it.status,
        it.category,
        it.reason,
        it.permanence,
      ].join(BETWEEN);
      let profile = profiles.get(cells);
      if (!profile) profiles.set(cells, (profile = new Profile(dimensions)));
      block.add(profile, eventKey);
    }
    return block;
  }

  /** Makes room for a key and returns where in `bytes` its bytes are to be written; `push` follows. */
  room(longest: number): number {
    const needed = this.#filled + longest + 2 * KEY_STEP;
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(Math.max(needed + KEY_STEP - (needed % KEY_STEP), this.bytes.length * 2));
      larger.set(this.bytes.subarray(0, this.#filled));
      this.bytes = larger;
      this.words = new Int32Array(larger.buffer);
    }
    return this.#filled;
  }

  /** Takes an event whose key was written to where `room` said. */
  push(profile: Profile, keyLength: number): void {
    if (profile.block !== this.#generation) {
      profile.block = this.#generation;
      profile.number = this.profiles.push(profile) - 1;
    }
    const event = this.length++;
    if (event === this.profileOf.length) this.#grow();
    this.profileOf[event] = profile.number;
    this.keyAt[event] = this.#filled;
    this.keyLength[event] = keyLength;
    let end = this.#filled + keyLength;
    const next = end + KEY_STEP - (end % KEY_STEP);
    while (end < next) this.bytes[end++] = 0;
    this.#filled = next;
  }

  /** Takes an event whose key is a text. */
  add(profile: Profile, key: string): void {
    const at = this.room(key.length * UTF8_MOST);
    const { bytes } = this;
    // Nearly every key is ASCII, and short: a call of the encoder takes longer than the letters do.
    for (let next = 0; next < key.length; next++) {
      const code = key.charCodeAt(next);
      if (code > LAST_ASCII) {
        this.push(profile, encoder.encodeInto(key, bytes.subarray(at)).written);
        return;
      }
      bytes[at + next] = code;
    }
    this.push(profile, key.length);
  }

  /** Empties the block; its buffers stay. */
  clear(): void {
    this.length = 0;
    this.profiles = [];
    this.#filled = 0;
    this.#generation = {};
  }

  /** The events as objects, one after another: for scripts and tests. */
  *[Symbol.iterator](): Generator<Observation> {
    for (let event = 0; event < this.length; event++) {
      const at = this.keyAt[event]!;
      yield {
        ...this.profiles[this.profileOf[event]!]!.dimensions,
        eventKey: decoder.decode(this.bytes.subarray(at, at + this.keyLength[event]!)),
      };
    }
  }

  #grow(): void {
    const size = this.profileOf.length * 2;
    const larger = <T extends Uint32Array | Uint16Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    this.profileOf = larger(this.profileOf, new Uint32Array(size));
    this.keyAt = larger(this.keyAt, new Uint32Array(size));
    this.keyLength = larger(this.keyLength, new Uint16Array(size));
  }
}
