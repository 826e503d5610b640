import { randomUUID } from 'node:crypto'
import {
  createReceipt,
  type Entry,
  encodeEntry,
  Frontier,
  type KnownHead,
  leafHash,
  type Receipt,
  type Signer,
  type StoredEntry,
  signCheckpoint,
  toBase64,
  type Verifier,
} from '../src/index.ts'
import { ed25519Signer, ed25519Verifier, generateNoteKeys, nodeHash } from '../src/node.ts'

export const ORIGIN = 'ledger.harbour.example/2027'
const keys = generateNoteKeys(ORIGIN)
export const logSigner: Signer = ed25519Signer(keys.skey)
export const logVkey = keys.vkey
export const logKey: Verifier = ed25519Verifier(keys.vkey)

/** A well-formed entry with whatever a test cares about. */
export function anEntry(given: Partial<Entry> = {}): Entry {
  return {
    v: 1,
    id: randomUUID(),
    event: 'disclosure',
    occurredAt: '2027-02-03T09:30:00.000Z',
    transaction: randomUUID(),
    unit: 'harbour-north',
    organisation: 'SCH-03',
    role: 'coordinator',
    holders: ['SCH-01'],
    recipients: ['SOC-01'],
    purpose: 'case-conference',
    basis: ['V05', 'agreement-7/clause-2'],
    classes: ['EDU:summary'],
    effect: 'permit',
    decision: `sha256:${'ab'.repeat(32)}`,
    policy: `sha256:${'01'.repeat(32)}`,
    registry: `sha256:${'02'.repeat(32)}`,
    trace: '4bf92f3577b34da6a3ce929d0e0e4736',
    commitments: { actor: `${'A'.repeat(42)}E=`, person: null },
    ...given,
  }
}

/** A log in memory that keeps every node it ever made. */
export class MemoryLog {
  readonly leaves: Uint8Array[] = []
  readonly #nodes = new Map<string, Uint8Array>()
  readonly #frontier = new Frontier(nodeHash)

  append(leaf: Uint8Array): number {
    this.#frontier.append(leafHash(nodeHash, leaf), (level, index, hash) => {
      this.#nodes.set(`${level}/${index}`, hash)
    })
    return this.leaves.push(leaf) - 1
  }

  record(entry: Entry = anEntry()): number {
    return this.append(encodeEntry(entry))
  }

  readonly read = (level: number, index: number): Uint8Array => {
    const node = this.#nodes.get(`${level}/${index}`)
    if (node === undefined) throw new RangeError(`no node ${level}/${index}`)
    return node
  }

  get head(): { size: number; root: Uint8Array } {
    return { size: this.#frontier.size, root: this.#frontier.root() }
  }

  get knownHead(): KnownHead {
    return { size: this.head.size, root: toBase64(this.head.root) }
  }

  checkpoint(origin = ORIGIN, signer = logSigner): string {
    return signCheckpoint({ origin, ...this.head }, [signer])
  }

  receipt(index: number, entryId: string, knownSize = 0, checkpoint = this.checkpoint()): Receipt {
    return createReceipt(nodeHash, this.read, { entryId, index, size: this.head.size, checkpoint, knownSize })
  }

  stored(): StoredEntry[] {
    return this.leaves.map((leaf, index) => ({ index, leaf, leafHash: leafHash(nodeHash, leaf) }))
  }
}

/** A log of `size` entries. */
export function aLog(size: number): MemoryLog {
  const log = new MemoryLog()
  for (let i = 0; i < size; i++) log.record()
  return log
}
