import { randomBytes } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { anEntry, logKey, MemoryLog, ORIGIN } from '../test/log.ts'
import { toBase64 } from './base64.ts'
import { hex, utf8 } from './bytes.ts'
import { commit } from './commitment.ts'
import { cosign } from './cosignature.ts'
import { encodeEntry } from './entry-bytes.ts'
import { digestOfExport, EXPORT_FORMAT, type ExportBundle, type ExportContent } from './export-bundle.ts'
import { cosignatureSigner, ed25519Verifier, generateNoteKeys, nodeHash, witnessVerifier } from './node.ts'
import { formatSignature, parseNote } from './note.ts'
import { proveConsistency, proveInclusion } from './prove.ts'
import { formatTlogProof } from './tlog-proof.ts'
import { type ExportToVerify, verifyExport } from './verify-export.ts'

const bundle = utf8('{"rows":[]}')
const revision = `sha256:${hex(nodeHash.sha256(bundle))}`
const lost = `sha256:${'cd'.repeat(32)}`
const detail = { professional: 'pro-noor-vermeer', justification: 'Agreed at the table.' }
const key = randomBytes(32)
let log: MemoryLog
let made: ExportBundle

beforeEach(() => {
  log = new MemoryLog()
  const commitments = { actor: commit(nodeHash, key, detail), person: `${'A'.repeat(42)}E=` }
  for (let i = 0; i < 9; i++) log.record(anEntry({ commitments, policy: i === 5 ? lost : revision }))
  made = anExport([2, 5], (content) => content)
})

describe('an export of chosen entries', () => {
  it('is proven whole: entries, opened details, policies, and that the ledger recorded it', () => {
    const { ok, proven, notProven } = verify(made)
    expect(ok).toBe(true)
    expect(proven).toEqual([
      'The checkpoint of 10 entries is signed by the log.',
      'Entries that are in the log at their index, unchanged and well formed: 2, all that are here.',
      'Entry 9 of the log records this export, exactly as it is: by agy-audit-harbour, 2027-02-03T09:30:00.000Z.',
      'Opened details, each what its entry commits to: 1.',
      'Policy bundles that the entries name, unchanged: 1.',
    ])
    expect(notProven).toContain(`What these policy bundles said, whose bytes are not here: ${lost}.`)
    expect(notProven).toContain(
      'What erased details said (1): their keys are destroyed, and what is left is noise.',
    )
    expect(notProven.join()).toContain('no witness that you know has cosigned it')
  })

  it('holds against the newest checkpoint that witnesses cosigned, which the log continues', () => {
    const keys = generateNoteKeys('inspectorate.example')
    const earlier = new MemoryLog()
    for (const leaf of log.leaves.slice(0, 7)) earlier.append(leaf)
    const text = parseNote(earlier.checkpoint()).text
    const cosignature = cosign(cosignatureSigner(keys.skey), text, 1_800_000_000)
    const consistency = proveConsistency(nodeHash, log.read, 7, 10).map(toBase64)
    const checkpoint = earlier.checkpoint() + formatSignature(cosignature)
    const witnesses = [witnessVerifier(keys.vkey)]
    const { ok, proven } = verify({ ...made, witnessed: { checkpoint, consistency } }, { witnesses })
    expect(ok).toBe(true)
    expect(proven.join()).toContain('inspectorate.example saw the checkpoint of 7 entries')

    const fork = new MemoryLog()
    for (let i = 0; i < 7; i++) fork.record()
    const other = { checkpoint: fork.checkpoint(), consistency }
    expect(verify({ ...made, witnessed: other }).problem).toContain('does not continue')
  })
})

describe('an export that was tampered with', () => {
  it.each<[string, (made: ExportBundle) => ExportBundle, string, number | undefined]>([
    [
      'an entry left out',
      (one) => changed(one, { entries: one.content.entries.slice(1) }),
      'one proof',
      undefined,
    ],
    [
      'an entry left out together with its proof',
      (one) => ({ ...changed(one, { entries: one.content.entries.slice(1) }), proofs: one.proofs.slice(1) }),
      'not what the ledger recorded',
      undefined,
    ],
    [
      'a word added to its content',
      (one) => changed(one, { schema: '{} ' }),
      'not what the ledger recorded',
      undefined,
    ],
    [
      'a policy bundle replaced',
      (one) => ({ ...one, policies: [{ revision, bytes: toBase64(utf8('{}')) }] }),
      'policy bundle',
      undefined,
    ],
    [
      'the proof of another entry',
      (one) => ({ ...one, proofs: one.proofs.toReversed() }),
      'another place',
      2,
    ],
    ['a proof that is none', (one) => ({ ...one, proofs: ['', ''] }), 'malformed', 2],
    [
      'a detail without canonical form',
      (one) => ({ ...one, content: opening({ ...detail, justification: 'e\u0301' }, key)(one.content) }),
      'no canonical form',
      undefined,
    ],
    ['another log', (one) => changed(one, { log: 'elsewhere.example' }), 'another log', undefined],
    [
      'another checkpoint',
      (one) => ({ ...one, checkpoint: new MemoryLog().checkpoint() }),
      'another checkpoint',
      undefined,
    ],
    ['a checkpoint nobody signed', (one) => ({ ...one, checkpoint: '' }), 'not to be believed', undefined],
  ])('%s does not hold', (_, tamper, problem, index) => {
    const found = verify(tamper(made))
    expect(found).toMatchObject({ ok: false, proven: [] })
    expect(found.problem).toContain(problem)
    expect(found.index).toBe(index)
  })

  it.each<[string, (content: ExportContent) => ExportContent, string, number]>([
    [
      'a detail that the entry does not commit to',
      opening({ ...detail, professional: 'pro-lotte-sand' }, key),
      'actor is not what',
      2,
    ],
    ['another key', opening(detail, randomBytes(32)), 'actor is not what', 2],
    ['a key that is none', opening(detail, randomBytes(31)), 'actor is not what', 2],
    [
      'bytes that are not in the log',
      (one) => entryOf(one, 1, { entry: toBase64(encodeEntry(anEntry())) }),
      'not in the log',
      5,
    ],
    [
      'bytes that are no entry',
      (one) => entryOf(one, 1, { entry: toBase64(utf8('{}')) }),
      'not a ledger entry',
      5,
    ],
    ['an index that is another', (one) => entryOf(one, 1, { index: 6 }), 'another place', 6],
  ])('names the entry with %s, also when the ledger recorded it so', (_, tamper, problem, index) => {
    const found = verify(anExport([2, 5], tamper))
    expect(found.problem).toContain(problem)
    expect(found.index).toBe(index)
  })

  it('is not believed under a key that is not that of the log', () => {
    const verifiers = [ed25519Verifier(generateNoteKeys(ORIGIN).vkey)]
    expect(verify(made, { verifiers }).problem).toContain('not to be believed')
  })
})

/** An export as the audit service makes it: recorded in the log, then proven against the newest checkpoint. */
function anExport(
  indexes: readonly number[],
  change: (content: ExportContent) => ExportContent,
): ExportBundle {
  const content = change({
    log: ORIGIN,
    entries: indexes.map((index, i) => ({
      index,
      entry: toBase64(log.leaves[index] ?? new Uint8Array()),
      ...(i === 0 && { actor: { key: toBase64(key), detail }, erased: ['person'] as const }),
    })),
    policies: [revision],
    schema: '{}',
  })
  const leaf = encodeEntry(
    anEntry({
      event: 'review',
      organisation: 'agy-audit-harbour',
      decision: safeDigest(content),
      policy: null,
    }),
  )
  const recorded = log.append(leaf)
  const prove = (index: number) =>
    formatTlogProof({
      index,
      hashes: proveInclusion(nodeHash, log.read, index, log.head.size),
      checkpoint: log.checkpoint(),
    })
  return {
    format: EXPORT_FORMAT,
    content,
    record: { entry: toBase64(leaf), proof: prove(recorded) },
    proofs: indexes.map(prove),
    checkpoint: log.checkpoint(),
    policies: [{ revision, bytes: toBase64(bundle) }],
    keys: { log: [], witnesses: [] },
  }
}

function safeDigest(content: ExportContent): string {
  try {
    return digestOfExport(nodeHash, content)
  } catch {
    return lost
  }
}

function opening(other: object, otherKey: Uint8Array) {
  return (one: ExportContent) => entryOf(one, 0, { actor: { key: toBase64(otherKey), detail: other } })
}

function entryOf(one: ExportContent, at: number, change: object): ExportContent {
  return { ...one, entries: one.entries.map((entry, i) => (i === at ? { ...entry, ...change } : entry)) }
}

function changed(one: ExportBundle, change: Partial<ExportContent>): ExportBundle {
  return { ...one, content: { ...one.content, ...change } }
}

function verify(one: ExportBundle, given: Partial<ExportToVerify> = {}) {
  return verifyExport({ hash: nodeHash, origin: ORIGIN, verifiers: [logKey], bundle: one, ...given })
}
