import { Unavailable } from '@casebridge/service'
import type { Submission } from './submission.ts'

/** A request whose entries have no place yet. */
export interface Waiting<Answer> {
  readonly entries: readonly Submission[]
  resolve(answer: Answer): void
  reject(error: unknown): void
}

const MAX_BATCH = 1000
/** As many as a disk that flushes slowly takes within the two seconds that a caller waits. */
const MAX_WAITING = 5000
/** A fifth is for emergencies alone: ordinary work never fills what a life may hang on. */
const MAX_ORDINARY = 4000

/** The requests that wait for the commit under way to end; those of an emergency go first. */
export class WaitingLine<Answer> {
  readonly #urgent: Waiting<Answer>[] = []
  readonly #ordinary: Waiting<Answer>[] = []
  #entries = 0

  /** @throws Unavailable when too many entries wait already. */
  add(request: Waiting<Answer>): void {
    const urgent = request.entries.some(({ entry }) => entry.purpose === 'imminent-danger')
    if (this.#entries + request.entries.length > (urgent ? MAX_WAITING : MAX_ORDINARY)) {
      throw new Unavailable(1, { cause: new Error(`${this.#entries} entries wait already`) })
    }
    const line = urgent ? this.#urgent : this.#ordinary
    line.push(request)
    this.#entries += request.entries.length
  }

  get isEmpty(): boolean {
    return this.#urgent.length + this.#ordinary.length === 0
  }

  /** The requests of the next batch: as many as have room in it, and at least one. */
  take(): Waiting<Answer>[] {
    const batch: Waiting<Answer>[] = []
    let entries = 0
    for (const line of [this.#urgent, this.#ordinary]) {
      let requests = 0
      for (const request of line) {
        if (batch.length + requests > 0 && entries + request.entries.length > MAX_BATCH) break
        entries += request.entries.length
        requests++
      }
      batch.push(...line.splice(0, requests))
    }
    this.#entries -= entries
    return batch
  }
}
