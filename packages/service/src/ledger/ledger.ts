import type { VerifiedReceipt } from '@casebridge/ledger'

/** An entry to record: its exact bytes, and the erasable detail it commits to. */
export interface Recordable {
  readonly entryId: string
  /** Canonical bytes; a retry MUST send the same. */
  readonly entry: Uint8Array
  readonly actor?: Committed<ActorDetail>
  readonly person?: Committed<PersonDetail>
}

/** Detail with the random key of its commitment, base64. */
export interface Committed<Detail> {
  readonly key: string
  readonly detail: Detail
}

export interface ActorDetail {
  readonly professional: string
  /** Whose role they had on that day, besides the own ones. */
  readonly standsInFor?: string[]
  readonly recipients?: string[]
  readonly justification?: string
}

export interface PersonDetail {
  readonly subject: string
  readonly case?: string
  readonly items?: string[]
}

/** A receipt that this service verified, with the proof to hand on. */
export interface Recorded {
  readonly receipt: VerifiedReceipt
  /** C2SP tlog-proof@v1. */
  readonly proof: string
}

/** The ledger will not take one of these entries, however often it is sent. */
export class EntriesRefused extends Error {
  override readonly name = 'EntriesRefused'
}

/** The ledger takes other entries, but not these now: its witnesses have not confirmed it for too long. */
export class EntriesWithheld extends Error {
  override readonly name = 'EntriesWithheld'
}

/** The disclosure ledger, seen from a service that records in it. */
export interface Ledger {
  /**
   * Durable when it resolves, and verified: inclusion, signature, consistency with every head seen before.
   * @throws Unavailable when the ledger does not answer or its receipt does not verify; then nothing may be revealed.
   */
  record(entry: Recordable): Promise<Recorded>
  close(): Promise<void>
}
