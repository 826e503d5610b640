const FIRST_SLOTS = 1024
/** Four words of 32 bits a slot: the 128 bits of a UUID. */
const WORDS = 4

/**
 * A set of UUIDs for whoever must see millions of them: 16 bytes each in one array, at most half full. Unlike a Set of
 * strings it keeps no object per id, and looking one up reads the bytes where they stand.
 */
export class IdSet {
  #slots = new Uint32Array(FIRST_SLOTS * WORDS)
  #size = 0
  readonly #id = new Uint32Array(WORDS)

  /** Adds the id whose 36 characters begin at `at`, well formed; false when it is in the set already. */
  add(bytes: Uint8Array, at: number): boolean {
    const id = this.#id
    id[0] = word(bytes, at, at + 4)
    id[1] = word(bytes, at + 9, at + 14)
    id[2] = word(bytes, at + 19, at + 24)
    id[3] = word(bytes, at + 28, at + 32)
    if (!insert(this.#slots, id)) return false
    if (++this.#size * 2 * WORDS > this.#slots.length) this.#grow()
    return true
  }

  #grow(): void {
    const larger = new Uint32Array(this.#slots.length * 2)
    for (let at = 0; at < this.#slots.length; at += WORDS) {
      if (this.#slots[at + 1] !== 0) insert(larger, this.#slots.subarray(at, at + WORDS))
    }
    this.#slots = larger
  }
}

// A slot is free while its second word is 0: the version of a UUID stands there and is never 0.
function insert(slots: Uint32Array, id: Uint32Array): boolean {
  const mask = slots.length - 1
  for (let at = (mix(id) * WORDS) & mask; ; at = (at + WORDS) & mask) {
    if (slots[at + 1] === 0) {
      slots.set(id, at)
      return true
    }
    if (equal(slots, at, id)) return false
  }
}

function equal(slots: Uint32Array, at: number, id: Uint32Array): boolean {
  for (let i = 0; i < WORDS; i++) if (slots[at + i] !== id[i]) return false
  return true
}

/** Spreads ids over the slots, also those of which most bits are a time. */
function mix([a = 0, b = 0, c = 0, d = 0]: Uint32Array): number {
  let mixed = Math.imul(a ^ (b >>> 7), 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35)
  mixed = Math.imul(mixed ^ (mixed >>> 15) ^ c, 0x27d4eb2f) ^ Math.imul(d, 0x165667b1)
  return mixed ^ (mixed >>> 13)
}

/** 32 bits out of two groups of four hexadecimal digits, lower case. */
function word(bytes: Uint8Array, first: number, second: number): number {
  return (group(bytes, first) << 16) | group(bytes, second)
}

function group(bytes: Uint8Array, at: number): number {
  return (
    (digit(bytes[at]) << 12) |
    (digit(bytes[at + 1]) << 8) |
    (digit(bytes[at + 2]) << 4) |
    digit(bytes[at + 3])
  )
}

function digit(byte = 0): number {
  return byte < 0x40 ? byte & 0xf : (byte & 0xf) + 9
}
