/**
 * Checkpoints outside the database, each written once and never again: what a restored or rewritten log is held
 * against when the signer's memory is gone too. Production has storage that refuses to overwrite for years (object lock).
 */
export interface CheckpointCopies {
  /** The copy of the largest log; undefined when there is none. */
  findNewest(): Promise<string | undefined>
  /** Kept, flushed and read-only when it resolves; the same size again changes nothing. */
  keep(copy: CheckpointCopy): Promise<void>
}

export interface CheckpointCopy {
  /** Number of leaves. */
  readonly size: number
  /** Signed note. */
  readonly checkpoint: string
  /** What a time-stamping authority says about the checkpoint, when there is one. */
  readonly stamp?: TimeStamp
}

/** A statement of somebody else that a digest was known at a time. */
export interface TimeStamp {
  /** `rfc3161`, or the name of the driver that made it. */
  readonly kind: string
  readonly token: Uint8Array
}

/** An authority that states times; in production a qualified one (eIDAS art. 41), asked by RFC 3161. */
export interface TimeStamper {
  /** @param digest SHA-256 of the checkpoint. @throws when it does not answer. */
  stamp(digest: Uint8Array): Promise<TimeStamp>
}
