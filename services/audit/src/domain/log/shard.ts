import { type Hash, hex, parseCheckpoint, parseNote } from '@casebridge/ledger'

/**
 * What the first entry of a new shard names of the one before: the digest of its last checkpoint's text, so that the two
 * logs are one line of history. @throws NoteError when it is no checkpoint.
 */
export function digestOfShard(hash: Hash, lastCheckpoint: string): string {
  const { text } = parseNote(lastCheckpoint)
  parseCheckpoint(text)
  return `sha256:${hex(hash.sha256(new TextEncoder().encode(text)))}`
}
