import { LogBroken } from '../log/resume.ts'
import { assertContinuesWitness, type StoredLog } from './assert-witnessed.ts'
import type { CosignatureStore } from './cosignature-store.ts'
import type { WitnessLag, WitnessStanding } from './lag.ts'
import { type Pushed, pushTo, type ToCosign } from './push.ts'
import type { LogWitness } from './witnesses.ts'

export interface WitnessingParts {
  readonly witnesses: readonly LogWitness[]
  readonly store: CosignatureStore
  readonly lag: WitnessLag
  /** The newest head, signed. @throws Unavailable. */
  readonly newest: () => Promise<ToCosign>
  /** The log as the database has it now. @throws Unavailable. */
  readonly stored: () => Promise<StoredLog>
  /** Stops everything: the log does not continue what a witness saw of it. */
  readonly halt: (broken: LogBroken) => void
  /** Whether this process appends: who stands by shows nobody a head. */
  readonly leads: () => boolean
  /** Somebody must look now. */
  readonly alarm: (what: string, fields: object) => void
  /** What the alarm was about is over. */
  readonly over: () => void
  readonly log: {
    warn(details: object, message: string): void
    info(details: object, message: string): void
  }
  readonly now: () => Date
}

/** A witness that does not answer is asked again after twice as long each time, up to this. */
const LONGEST_WAIT_MILLISECONDS = 60_000
const FIRST_WAIT_MILLISECONDS = 1_000

/**
 * Has the witnesses cosign the log, round by round, and knows how far they are behind. The process that leads does this,
 * and for a moment perhaps two: a witness that has seen a head already says so.
 */
export class Witnessing {
  readonly #parts: WitnessingParts
  readonly #answered = new Set<string>()
  readonly #failing = new Map<string, { readonly wait: number; readonly until: number }>()
  readonly #reasons = new Map<string, string>()
  #standing: WitnessStanding = 'witnessed'

  constructor(parts: WitnessingParts) {
    this.#parts = parts
  }

  /** These witnesses have confirmed the log in this run of the process. */
  answered(names: Iterable<string>): void {
    const { witnesses, lag } = this.#parts
    for (const name of names) this.#answered.add(name)
    const outside = witnesses.filter((witness) => witness.outside)
    const enough = outside.length > 0 ? outside : witnesses
    if (enough.some(({ name }) => this.#answered.has(name))) lag.asked()
  }

  /** Pushes the newest head to all who have not cosigned it, one head to all of them, and takes the lag anew. */
  async round(): Promise<void> {
    try {
      if (this.#parts.leads()) await this.#push()
    } finally {
      await this.refresh()
    }
  }

  async #push(): Promise<void> {
    const { witnesses, store, now } = this.#parts
    const head = await this.#parts.newest()
    const sizes = await store.newestSizes()
    const due = witnesses.filter(
      ({ name }) =>
        sizes.get(name) !== head.tree.head.size && (this.#failing.get(name)?.until ?? 0) <= now().getTime(),
    )
    await Promise.all(due.map((witness) => this.#pushTo(witness, head, sizes.get(witness.name) ?? 0)))
  }

  async #pushTo(witness: LogWitness, head: ToCosign, oldSize: number): Promise<void> {
    const { name } = witness
    let pushed: Pushed
    try {
      pushed = await pushTo(witness, head, oldSize)
    } catch (err) {
      this.#failed(name, err)
      return
    }
    this.#failing.delete(name)
    if (pushed.kind === 'cosigned') {
      await this.#parts.store.add(pushed.cosignature)
      this.#reasons.delete(name)
      this.answered([name])
    } else {
      await this.#ask(witness, pushed.reason)
    }
  }

  #failed(name: string, err: unknown): void {
    const earlier = this.#failing.get(name)
    if (earlier === undefined) this.#parts.log.warn({ err, witness: name }, 'a witness does not answer')
    const wait = Math.min(2 * (earlier?.wait ?? FIRST_WAIT_MILLISECONDS / 2), LONGEST_WAIT_MILLISECONDS)
    this.#failing.set(name, { wait, until: this.#parts.now().getTime() + wait })
  }

  /** A refusal alone proves nothing. What the witness has cosigned does, when the log has signed it and departs from it. */
  async #ask(witness: LogWitness, reason: string): Promise<void> {
    const { halt, stored, log } = this.#parts
    if (this.#reasons.get(witness.name) !== reason) {
      log.warn({ witness: witness.name, reason }, 'a witness does not cosign the log')
    }
    this.#reasons.set(witness.name, reason)
    try {
      await assertContinuesWitness(await stored(), witness, log.warn.bind(log))
    } catch (error) {
      if (!(error instanceof LogBroken)) throw error
      halt(error)
    }
  }

  /** Takes the lag anew from what is stored, and calls somebody when it has become too long. */
  async refresh(): Promise<void> {
    const { store, lag, alarm, over, log } = this.#parts
    const size = (await store.newestWitnessed())?.size ?? 0
    lag.update(await store.waitingSince(size))
    const { standing, seconds } = lag
    if (standing === this.#standing) return
    const fields = { witnessedSize: size, waitingSeconds: Math.round(seconds) }
    if (standing === 'late') alarm('the witnesses are behind the log', fields)
    else if (standing === 'stopped') alarm('the witnesses are too far behind: nothing is disclosed', fields)
    else if (standing === 'unasked')
      log.warn(fields, 'no outside witness was asked yet: nothing is disclosed')
    else {
      over()
      log.info(fields, 'the log is witnessed')
    }
    this.#standing = standing
  }
}
