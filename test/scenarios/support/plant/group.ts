import type { Call } from '../call.ts'

/** What a group plants its words in: a case whose circle is at work on it. */
export interface Planting {
  readonly caseId: string
  /** The verified identifier of the person. */
  readonly identifier: string
  /** An item of the school's and one of the youth worker's. */
  readonly itemIds: readonly string[]
  /** A word that occurs nowhere else; `name` says where it is put, and is new in every call. */
  word(name: string): string
  /** Sends a call that has to succeed. */
  as<Body>(who: string, call: Call, key?: string): Promise<Body>
}

/** A call that is refused, with a planted word in it. */
export interface FaultyCall {
  readonly who: string
  readonly call: Call
  readonly key?: string
}

/** How a group of operations takes words in: one in every free text that it has. */
export interface PlantGroup {
  readonly plant?: (at: Planting) => Promise<void>
  /** Calls with the word in a wrong place, or too long. */
  readonly faultyCalls?: (word: string, caseId: string) => readonly FaultyCall[]
}
