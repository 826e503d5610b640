import { fromBase64, hashFromBase64, toBase64 } from './base64.ts'
import { NoteError } from './note.ts'

/** A proof that an entry is in a log, verifiable without asking anybody. https://c2sp.org/tlog-proof */
export interface TlogProof {
  readonly index: number
  /** Inclusion proof, from the leaf up. */
  readonly hashes: readonly Uint8Array[]
  /** The signed checkpoint, verbatim. */
  readonly checkpoint: string
  /** Opaque, not authenticated. */
  readonly extra?: Uint8Array
}

const HEADER = 'c2sp.org/tlog-proof@v1'
const MAX_HASHES = 64

/** The proof as text, `.tlog-proof`. */
export function formatTlogProof({ index, hashes, checkpoint, extra }: TlogProof): string {
  return joinTlogProof(index, hashes.map(toBase64), checkpoint, extra)
}

/** The same of hashes that are in Base 64 already. */
export function joinTlogProof(
  index: number,
  hashes: readonly string[],
  checkpoint: string,
  extra?: Uint8Array,
): string {
  const extraLine = extra === undefined ? '' : `extra ${toBase64(extra)}\n`
  const lines = hashes.length === 0 ? '' : `${hashes.join('\n')}\n`
  return `${HEADER}\n${extraLine}index ${index}\n${lines}\n${checkpoint}`
}

/** Reads a proof; nothing of it is verified yet. @throws NoteError `malformed`. */
export function parseTlogProof(text: string): TlogProof {
  const gap = text.indexOf('\n\n')
  const lines = text.slice(0, Math.max(gap, 0)).split('\n')
  if (lines.shift() !== HEADER) throw malformed()
  const extra = lines[0]?.startsWith('extra ') ? fromBase64(lines.shift()?.slice(6) ?? '') : null
  const index = /^index (0|[1-9]\d*)$/.exec(lines.shift() ?? '')?.[1]
  const hashes = lines.map(hashFromBase64).filter((hash) => hash !== undefined)
  if (
    extra === undefined ||
    index === undefined ||
    hashes.length !== lines.length ||
    hashes.length > MAX_HASHES
  ) {
    throw malformed()
  }
  if (!Number.isSafeInteger(Number(index))) throw malformed()
  const proof = { index: Number(index), hashes, checkpoint: text.slice(gap + 2) }
  return extra === null ? proof : { ...proof, extra }
}

function malformed(): NoteError {
  return new NoteError('malformed', 'malformed tlog-proof')
}
