import { createHash } from 'node:crypto'
import { formatCheckpoint, NoteError, signCheckpoint } from '@casebridge/ledger'
import { ed25519Signer, generateNoteKeys, nodeHash } from '@casebridge/ledger/node'
import { describe, expect, it } from 'vitest'
import { bootEntry } from './boot.ts'
import { ownEntry } from './own-entry.ts'
import { digestOfShard } from './shard.ts'

const head = { origin: 'log.harbour.example/2026', size: 5, root: new Uint8Array(32) }
const keys = generateNoteKeys(head.origin)
const next = generateNoteKeys(head.origin)

describe('a new shard of the log', () => {
  it('names in its first entry the last head of the one before, whoever signed that', () => {
    const digest = `sha256:${createHash('sha256').update(formatCheckpoint(head)).digest('hex')}`
    const signed = signCheckpoint(head, [ed25519Signer(keys.skey)])
    const cosigned = signCheckpoint(head, [ed25519Signer(keys.skey), ed25519Signer(next.skey)])
    expect(digestOfShard(nodeHash, signed)).toBe(digest)
    expect(digestOfShard(nodeHash, cosigned)).toBe(digest)
    const boot = bootEntry({ cluster: undefined, keys: [], continues: digest })
    const { entry } = ownEntry(nodeHash, { ...boot, at: new Date() })
    expect(entry).toMatchObject({ event: 'boot', effect: 'shard-opened', decision: digest })
  })

  it('continues no file that holds something else', () => {
    expect(() => digestOfShard(nodeHash, 'the last head\n')).toThrow(NoteError)
  })
})
