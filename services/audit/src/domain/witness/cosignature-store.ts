/** A cosignature that was verified. */
export interface Cosignature {
  readonly size: number
  /** Name of the witness. */
  readonly witness: string
  /** Its signature line, newline included. */
  readonly line: string
  /** By the clock of the witness. */
  readonly cosignedAt: Date
  /** The checkpoint it is about, as the log has signed it. */
  readonly checkpoint: string
}

/** Where cosignatures are kept. */
export interface CosignatureStore {
  /** Kept once for each size and witness; a second one says nothing new. */
  add(cosignature: Cosignature): Promise<void>
  linesOf(size: number): Promise<readonly string[]>
  /** How far each witness has come, by name. */
  newestSizes(): Promise<ReadonlyMap<string, number>>
  /** The newest checkpoint that a quorum has cosigned, with all its signatures; undefined when there is none. */
  newestWitnessed(): Promise<{ readonly size: number; readonly note: string } | undefined>
  /** False where the log has no witness at all. */
  readonly hasWitnesses: boolean
  /** The smallest larger size that a quorum has cosigned; undefined as long as there is none. */
  firstWitnessedAfter(size: number): Promise<number | undefined>
  /** When the first head after this size was committed; undefined when the log has none. */
  waitingSince(size: number): Promise<Date | undefined>
}
