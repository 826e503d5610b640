import { sameBytes } from './bytes.ts'
import { type OpenedCheckpoint, openCheckpoint, parseCheckpoint } from './checkpoint.ts'
import { cosign } from './cosignature.ts'
import type { Hash, Signer, Verifier } from './crypto.ts'
import { emptyRoot } from './hashing.ts'
import { formatSignature, NoteError, parseNote } from './note.ts'
import { verifyConsistency } from './proof.ts'
import { type AddCheckpointRequest, parseAddCheckpoint } from './witness-request.ts'

/** Who a witness is and which logs it watches. */
export interface Witness {
  readonly hash: Hash
  /** Keys of each watched log, by origin. */
  readonly logs: ReadonlyMap<string, readonly Verifier[]>
  /** Its key id is that of type 0x04. */
  readonly cosigner: Signer
  /** The specification says 404; implementations from before 2026 say 403. */
  readonly unknownOriginStatus?: 403 | 404
}

/** The last head cosigned. */
export interface WitnessedHead {
  readonly size: number
  readonly root: Uint8Array
}

/** The last head cosigned for each origin; an origin without one has never been cosigned. */
export type WitnessState = ReadonlyMap<string, WitnessedHead>

export interface WitnessAnswer {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422
  readonly contentType: string
  readonly body: string
  /** The state to keep: the same object unless the status is 200. */
  readonly state: WitnessState
}

/**
 * The rules of add-checkpoint as a state transition. https://c2sp.org/tlog-witness
 *
 * The caller MUST persist the new state, and MUST have made sure that nobody else changed it meanwhile, before it
 * sends the answer: otherwise two requests at once roll the log back. `seconds` is the time now, since 1970.
 */
export function addCheckpoint(
  witness: Witness,
  state: WitnessState,
  body: string,
  seconds: number,
): WitnessAnswer {
  try {
    const request = parseAddCheckpoint(body)
    const { origin } = parseCheckpoint(parseNote(request.checkpoint).text)
    const log = witness.logs.get(origin)
    if (log === undefined) return refuse(state, witness.unknownOriginStatus ?? 404, 'unknown log')
    const checkpoint = openCheckpoint(request.checkpoint, { origin, log })
    const last = state.get(origin) ?? { size: 0, root: emptyRoot(witness.hash) }
    return (
      compare(witness.hash, state, request, last, checkpoint) ?? accept(witness, state, checkpoint, seconds)
    )
  } catch (error) {
    if (!(error instanceof NoteError)) throw error
    return refuse(state, error.reason === 'malformed' ? 400 : 403, error.message)
  }
}

function compare(
  hash: Hash,
  state: WitnessState,
  { oldSize, proof }: AddCheckpointRequest,
  last: WitnessedHead,
  { size, root }: OpenedCheckpoint,
): WitnessAnswer | undefined {
  if (oldSize > size) return refuse(state, 400, 'the old size is larger than the checkpoint')
  if (oldSize !== last.size) return conflict(state, last.size)
  if (size === last.size && !sameBytes(root, last.root)) return conflict(state, last.size)
  const consistent =
    oldSize === 0
      ? proof.length === 0
      : verifyConsistency(hash, { oldSize, size, oldRoot: last.root, root, proof })
  return consistent ? undefined : refuse(state, 422, 'the consistency proof does not verify')
}

function accept(
  witness: Witness,
  state: WitnessState,
  checkpoint: OpenedCheckpoint,
  seconds: number,
): WitnessAnswer {
  const { origin, size, root, text } = checkpoint
  return {
    status: 200,
    contentType: 'text/plain; charset=utf-8',
    body: formatSignature(cosign(witness.cosigner, text, seconds)),
    state: new Map(state).set(origin, { size, root }),
  }
}

function conflict(state: WitnessState, size: number): WitnessAnswer {
  return { status: 409, contentType: 'text/x.tlog.size', body: `${size}\n`, state }
}

function refuse(state: WitnessState, status: 400 | 403 | 404 | 422, reason: string): WitnessAnswer {
  return { status, contentType: 'text/plain; charset=utf-8', body: `${reason}\n`, state }
}
