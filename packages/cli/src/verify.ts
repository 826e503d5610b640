import { readFile } from 'node:fs/promises'
import {
  type EarlierHead,
  NoteError,
  openCheckpoint,
  toBase64,
  type Verification,
  type Verifier,
  verifyLog,
} from '@casebridge/ledger'
import { nodeHash } from '@casebridge/ledger/node'
import { report } from './report.ts'
import { type LogSource, SourceError } from './source.ts'

export interface Verified {
  readonly verification: Verification
  readonly report: string
}

/** A log and whose signatures of it count. */
export interface KnownLog {
  readonly origin: string
  readonly verifiers: readonly Verifier[]
}

/**
 * Verifies a whole log against the key of its operator and against checkpoints kept from earlier.
 * @param remembered signed checkpoints that came from this log before; one that it does not continue breaks it.
 */
export async function verify(
  source: LogSource,
  { origin, verifiers }: KnownLog,
  remembered: readonly EarlierHead[],
): Promise<Verified> {
  const verification = await verifyLog({
    hash: nodeHash,
    origin,
    verifiers,
    checkpoint: source.checkpoint,
    entries: source.entries,
    heads: source.heads,
    kept: remembered,
    findPolicy: source.findPolicy,
  })
  return { verification, report: report(verification, signedRoot(source, { origin, verifiers })) }
}

/**
 * Reads a checkpoint kept in a file. It must carry the log's signature: a memory that anybody may have written
 * accuses nobody. @throws SourceError.
 */
export async function rememberedHead(file: string, { origin, verifiers }: KnownLog): Promise<EarlierHead> {
  const note = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new SourceError(`${file} cannot be read.`, { cause })
  })
  try {
    return openCheckpoint(note, { origin, log: verifiers })
  } catch (cause) {
    if (!(cause instanceof NoteError)) throw cause
    throw new SourceError(`${file} is no checkpoint of ${origin}: ${cause.message}.`, { cause })
  }
}

function signedRoot({ checkpoint }: LogSource, { origin, verifiers }: KnownLog): string | undefined {
  try {
    const { root } = openCheckpoint(checkpoint, { origin, log: verifiers })
    return toBase64(root)
  } catch (error) {
    if (error instanceof NoteError) return undefined
    throw error
  }
}
