import { hashFromBase64, toBase64 } from './base64.ts'
import { NoteError } from './note.ts'

/** What a log sends to a witness. https://c2sp.org/tlog-witness */
export interface AddCheckpointRequest {
  /** The size the log believes the witness to have cosigned last. */
  readonly oldSize: number
  /** Consistency proof from there to the checkpoint. */
  readonly proof: readonly Uint8Array[]
  /** The signed checkpoint, verbatim. */
  readonly checkpoint: string
}

const MAX_PROOF_LINES = 63

/** The body of an add-checkpoint request. */
export function formatAddCheckpoint({ oldSize, proof, checkpoint }: AddCheckpointRequest): string {
  return `old ${oldSize}\n${proof.map((hash) => `${toBase64(hash)}\n`).join('')}\n${checkpoint}`
}

/** Reads the body of an add-checkpoint request. @throws NoteError `malformed`. */
export function parseAddCheckpoint(body: string): AddCheckpointRequest {
  const gap = body.indexOf('\n\n')
  const [old = '', ...lines] = body.slice(0, Math.max(gap, 0)).split('\n')
  const oldSize = /^old (?:0|[1-9]\d*)$/.test(old) ? Number(old.slice(4)) : Number.NaN
  const proof = lines.map(hashFromBase64).filter((hash) => hash !== undefined)
  if (!Number.isSafeInteger(oldSize) || proof.length !== lines.length || lines.length > MAX_PROOF_LINES) {
    throw new NoteError('malformed', 'malformed add-checkpoint request')
  }
  return { oldSize, proof, checkpoint: body.slice(gap + 2) }
}
