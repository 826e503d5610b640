import { type OpenedCheckpoint, openCheckpoint } from './checkpoint.ts'
import type { Verifier } from './crypto.ts'

/**
 * Checkpoints of one log, each verified once. All receipts of a batch carry the same checkpoint, and checking its
 * signature costs more than everything else in a receipt together.
 *
 * Keyed by the whole signed text: nothing that was not verified byte for byte is ever found here.
 */
export class VerifiedCheckpoints {
  readonly #origin: string
  readonly #verifier: Verifier
  readonly #limit: number
  readonly #known = new Map<string, OpenedCheckpoint>()

  /** Keeps the last `limit` checkpoints. */
  constructor(origin: string, verifier: Verifier, limit = 64) {
    this.#origin = origin
    this.#verifier = verifier
    this.#limit = limit
  }

  /** Whether this is the memory for that log and key. */
  isFor(origin: string, verifier: Verifier): boolean {
    return origin === this.#origin && verifier === this.#verifier
  }

  /** The checkpoint of a signed note. @throws NoteError; failures are not kept. */
  open(note: string): OpenedCheckpoint {
    const known = this.#known.get(note)
    if (known !== undefined) return known
    const opened = openCheckpoint(note, { origin: this.#origin, log: [this.#verifier] })
    this.#known.set(note, opened)
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= this.#limit) break
      this.#known.delete(oldest)
    }
    return opened
  }
}
