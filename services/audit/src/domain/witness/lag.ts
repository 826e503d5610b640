import type { EntryEvent } from '@casebridge/ledger'
import { Unwitnessed } from './unwitnessed.ts'

export interface LagLimits {
  /** So long may entries wait for a quorum before somebody is called. */
  readonly alarmSeconds: number
  /** So long before nothing is disclosed any more. */
  readonly stopSeconds: number
}

/**
 * `unasked`: this process has started and no witness outside could be asked yet whether the log continues what it saw.
 */
export type WitnessStanding = 'unwitnessed' | 'unasked' | 'witnessed' | 'late' | 'stopped'

/** What gives content away. Refusals, outcomes, reviews and starts are recorded all the same. */
const DISCLOSING: ReadonlySet<EntryEvent> = new Set(['disclosure', 'consultation'])

/**
 * How far the witnesses are behind the log. Only entries that wait make a lag: a log that rests is witnessed however
 * long ago that was. When nobody takes the lag any more, it grows from then on: not to know it is no reason to go on.
 */
export class WitnessLag {
  readonly #limits: LagLimits
  readonly #now: () => Date
  #asked = false
  #waitingSince: Date | undefined
  #takenAt: Date
  readonly #required: boolean

  /** @param required false where no witnesses are configured: then nothing is ever withheld. */
  constructor(limits: LagLimits, required: boolean, now: () => Date) {
    this.#limits = limits
    this.#required = required
    this.#now = now
    this.#takenAt = now()
  }

  /** The witnesses were asked since the start of this process, and the log continues what they saw. */
  asked(): void {
    this.#asked = true
  }

  /** @param waitingSince when the oldest head was committed that no quorum has cosigned, nor any after it. */
  update(waitingSince: Date | undefined): void {
    this.#waitingSince = waitingSince
    this.#takenAt = this.#now()
  }

  get seconds(): number {
    const since = this.#waitingSince ?? this.#takenAt
    return Math.max(0, this.#now().getTime() - since.getTime()) / 1000
  }

  get standing(): WitnessStanding {
    if (!this.#required) return 'unwitnessed'
    const { alarmSeconds, stopSeconds } = this.#limits
    if (this.seconds > stopSeconds) return 'stopped'
    if (!this.#asked) return 'unasked'
    return this.seconds > alarmSeconds ? 'late' : 'witnessed'
  }

  /** @throws Unwitnessed for what gives content away, while no quorum confirms the log. */
  assertMayAppend(entries: readonly { readonly entry: { readonly event: EntryEvent } }[]): void {
    const { standing } = this
    if (standing !== 'stopped' && standing !== 'unasked') return
    if (entries.some(({ entry }) => DISCLOSING.has(entry.event))) throw new Unwitnessed()
  }
}
