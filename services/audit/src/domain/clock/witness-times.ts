import type { Cosignature, CosignatureStore } from '../witness/cosignature-store.ts'
import type { LogWitness } from '../witness/witnesses.ts'
import type { Clock } from './clock.ts'

/** A cosignature tells whole seconds: the middle of the second is at most this far off. */
const HALF_SECOND = 500

/**
 * Hears the time in what witnesses cosign. Nobody is asked for it: a cosignature that was verified says what a clock
 * under another's control showed between the question and the answer.
 */
export class WitnessTimes {
  readonly #clock: Clock
  readonly #monotonic: () => number
  readonly #asked = new Map<
    string,
    { readonly from: number; readonly to: number; readonly outside: boolean }
  >()

  constructor(clock: Clock, monotonic: () => number) {
    this.#clock = clock
    this.#monotonic = monotonic
  }

  /** The witness, with a note of when it was asked and when it answered. */
  timed(witness: LogWitness): LogWitness {
    const { name, outside, calls } = witness
    return {
      ...witness,
      calls: {
        ...calls,
        submit: async (request) => {
          const from = this.#monotonic()
          const reply = await calls.submit(request)
          this.#asked.set(name, { from, to: this.#monotonic(), outside })
          return reply
        },
      },
    }
  }

  /** The store, which is given verified cosignatures as they come. */
  heard(store: CosignatureStore): CosignatureStore {
    return {
      ...store,
      add: (cosignature) => {
        this.#hear(cosignature)
        return store.add(cosignature)
      },
    }
  }

  #hear({ witness, cosignedAt }: Cosignature): void {
    const asked = this.#asked.get(witness)
    if (asked === undefined) return
    const { from, to, outside } = asked
    this.#clock.hear(
      { name: witness, outside },
      {
        time: cosignedAt.getTime() + HALF_SECOND,
        heardAt: (from + to) / 2,
        marginMilliseconds: (to - from) / 2 + HALF_SECOND,
      },
    )
  }
}
