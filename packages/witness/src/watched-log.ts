import {
  addCheckpoint,
  parseAddCheckpoint,
  type Verifier,
  type Witness,
  type WitnessAnswer,
} from '@casebridge/ledger'
import { findFork, hasForked, keepFork } from './forks.ts'
import { type CosignedHead, cosignedNote, keepState, readState } from './state.ts'

export interface WatchedLogParts {
  readonly origin: string
  readonly log: readonly Verifier[]
  /** Our own key, as others verify it. */
  readonly own: Verifier
  readonly witness: Witness
  /** Folder of the state. */
  readonly state: string
  /** Seconds since 1970. */
  readonly now: () => number
  /** Told what a person should know. */
  readonly notice: (line: string) => void
}

export type Answer = Omit<WitnessAnswer, 'state'>

/** What a witness does for one log: compare, persist, answer, one request at a time. */
export class WatchedLog {
  readonly #parts: WatchedLogParts
  #turn: Promise<unknown> = Promise.resolve()

  private constructor(parts: WatchedLogParts) {
    this.#parts = parts
  }

  /** @throws WitnessError when what was cosigned before is missing or damaged. */
  static async open(parts: WatchedLogParts): Promise<WatchedLog> {
    const log = new WatchedLog(parts)
    await log.latest()
    if (log.hasForked) parts.notice(`${parts.origin} has forked; nothing is cosigned for it`)
    return log
  }

  get hasForked(): boolean {
    return hasForked(this.#parts.state, this.#parts.origin)
  }

  /** What was cosigned last. @throws WitnessError. */
  latest(): Promise<CosignedHead | undefined> {
    return readState(this.#parts.state, this.#parts)
  }

  /**
   * One request of `add-checkpoint`. INVARIANT: between reading what was cosigned last and keeping what is cosigned
   * now nothing else happens for this log. Otherwise, of two requests at once, the one for the smaller tree could be
   * kept last and roll the log back. https://c2sp.org/tlog-witness
   */
  submit(body: string): Promise<Answer> {
    const answer = this.#turn.then(() => this.#submit(body))
    this.#turn = answer.catch(() => undefined)
    return answer
  }

  async #submit(body: string): Promise<Answer> {
    const { origin, log, witness, state, now } = this.#parts
    const last = await this.latest()
    const { state: _next, ...answer } = addCheckpoint(
      witness,
      last === undefined ? new Map() : new Map([[origin, last]]),
      body,
      now(),
    )
    if (answer.status !== 200) {
      await this.#accuse(body, last)
      return answer
    }
    if (this.hasForked) return FORKED
    const { checkpoint } = parseAddCheckpoint(body)
    await keepState(state, origin, cosignedNote(checkpoint, { origin, log }, answer.body))
    return answer
  }

  async #accuse(body: string, last: CosignedHead | undefined): Promise<void> {
    const { origin, log, state, notice } = this.#parts
    const fork = findFork(body, { origin, log }, last)
    if (fork === undefined) return
    const folder = await keepFork(state, origin, fork)
    notice(`${origin} has signed two trees of size ${fork.size}; the proof is in ${folder}`)
  }
}

/** The specification knows no answer for this: 403, because the log's signature is not believed any more. */
const FORKED: Answer = {
  status: 403,
  contentType: 'text/plain; charset=utf-8',
  body: 'this log has shown two trees of one size; a person must act before it is cosigned again\n',
}
