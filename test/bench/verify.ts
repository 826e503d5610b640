import { randomBytes, randomUUID } from 'node:crypto'
import {
  encodeBundle,
  encodeEntry,
  Frontier,
  leafHash,
  type StoredEntry,
  signCheckpoint,
  TILE_WIDTH,
  verifyLog,
  wholeEntries,
} from '@casebridge/ledger'
import { ed25519Signer, ed25519Verifier, generateNoteKeys, nodeHash } from '@casebridge/ledger/node'

const SIZE = 300_000
const ROUNDS = 5
const ORIGIN = 'ledger.bench.example/2027'

/** A tile as an export has it. */
interface Tile {
  readonly bundle: Uint8Array
  readonly hashes: Uint8Array
}

/** Verifies a whole log from the bytes of its tiles: how many entries a second, on one core. */
export async function verifyBench(): Promise<void> {
  const keys = generateNoteKeys(ORIGIN)
  const { tiles, root, bytes } = aLog()
  const checkpoint = signCheckpoint({ origin: ORIGIN, size: SIZE, root }, [ed25519Signer(keys.skey)])
  const wall: number[] = []
  const cpu: number[] = []
  for (let round = -1; round < ROUNDS; round++) {
    const [before, started] = [process.cpuUsage(), performance.now()]
    const { ok } = await verifyLog({
      hash: nodeHash,
      origin: ORIGIN,
      verifiers: [ed25519Verifier(keys.vkey)],
      checkpoint,
      entries: pagesOf(tiles),
    })
    const { user, system } = process.cpuUsage(before)
    if (!ok) throw new Error('the log of the bench does not hold')
    // The first round warms up.
    if (round < 0) continue
    wall.push(SIZE / ((performance.now() - started) / 1000))
    cpu.push(SIZE / ((user + system) / 1_000_000))
  }
  console.log(`verify: ${SIZE} entries of ${Math.round(bytes / SIZE)} bytes, ${ROUNDS} rounds`)
  console.log(`  entries a second          ${summary(wall)}`)
  console.log(`  for a second of processor ${summary(cpu)}`)
}

function summary(rates: readonly number[]): string {
  const shown = (rate: number) => Math.round(rate).toLocaleString('en')
  return `${shown(median(rates))} (${shown(Math.min(...rates))} to ${shown(Math.max(...rates))})`
}

function median(rates: readonly number[]): number {
  return rates.toSorted((a, b) => a - b)[Math.floor(rates.length / 2)] ?? Number.NaN
}

function aLog(): { tiles: Tile[]; root: Uint8Array; bytes: number } {
  const frontier = new Frontier(nodeHash)
  const tiles: Tile[] = []
  let bytes = 0
  for (let first = 0; first < SIZE; first += TILE_WIDTH) {
    const leaves = Array.from({ length: Math.min(TILE_WIDTH, SIZE - first) }, (_, i) => aLeaf(first + i))
    const hashes = leaves.map((leaf) => leafHash(nodeHash, leaf))
    for (const hash of hashes) frontier.append(hash)
    for (const leaf of leaves) bytes += leaf.length
    tiles.push({ bundle: encodeBundle(leaves), hashes: Buffer.concat(hashes) })
  }
  return { tiles, root: frontier.root(), bytes }
}

/** An entry as the exchange writes it, sometimes of an emergency or with an id in a code. */
function aLeaf(index: number): Uint8Array {
  const id = (digits: number) => randomBytes(digits / 2).toString('hex')
  return encodeEntry({
    v: 1,
    id: randomUUID(),
    event: index % 3 === 0 ? 'disclosure' : 'decision',
    occurredAt: new Date(1_800_000_000_000 + index * 37).toISOString(),
    transaction: randomUUID(),
    unit: 'unit-harbour',
    organisation: index % 2 === 0 ? 'agy-school-meridian' : 'agy-police-quay',
    role: 'pastoral-lead',
    holders: [],
    recipients: index % 5 === 0 ? ['agy-prevention-kaaihaven', 'agy-police-quay'] : ['agy-police-quay'],
    purpose: 'case-conference',
    basis: index % 50 === 0 ? ['V05', `agreement/${randomUUID()}`] : ['V05', 'agr-harbour-2026/1'],
    classes: ['EDU:summary'],
    effect: 'permit',
    decision: null,
    policy: `sha256:${'ab'.repeat(31)}${(index >> 12).toString(16).padStart(2, '0').slice(-2)}`,
    registry: null,
    trace: id(32),
    commitments: { actor: randomBytes(32).toString('base64'), person: null },
  })
}

async function* pagesOf(tiles: readonly Tile[]): AsyncGenerator<StoredEntry[]> {
  for (const [n, { bundle, hashes }] of tiles.entries()) {
    yield wholeEntries(bundle).entries.map((leaf, i) => ({
      index: n * TILE_WIDTH + i,
      leaf,
      leafHash: hashes.subarray(i * 32, i * 32 + 32),
    }))
  }
}
