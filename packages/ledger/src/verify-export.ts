import { fromBase64, hashFromBase64 } from './base64.ts'
import { hex } from './bytes.ts'
import { CanonicalError } from './canonical.ts'
import { type OpenedCheckpoint, openCheckpoint } from './checkpoint.ts'
import { verifyCommitment } from './commitment.ts'
import type { Hash, Verifier } from './crypto.ts'
import type { Entry } from './entry.ts'
import { decodeEntry, EntryError } from './entry-bytes.ts'
import { type DetailKind, digestOfExport, type ExportBundle, type ExportedEntry } from './export-bundle.ts'
import { type ExportFindings, type ExportVerification, exportVerdict } from './export-verdict.ts'
import { leafHash } from './hashing.ts'
import { NoteError } from './note.ts'
import { verifyConsistency, verifyInclusion } from './proof.ts'
import { parseTlogProof } from './tlog-proof.ts'

export interface ExportToVerify {
  readonly hash: Hash
  readonly origin: string
  /** Keys of the log, from elsewhere than the export. */
  readonly verifiers: readonly Verifier[]
  readonly witnesses?: readonly Verifier[]
  readonly bundle: ExportBundle
}

/** Says why an export does not hold. */
class Fault extends Error {
  override readonly name = 'Fault'
  readonly index: number | undefined

  /** @param index of the entry in which it lies; undefined for the export as a whole. */
  constructor(problem: string, index?: number) {
    super(problem)
    this.index = index
  }
}

/**
 * Verifies an export of chosen entries without asking anybody: that the log has signed what they are proven against, that
 * each is in the log at its index, that every opened detail is what its entry commits to, that policy bundles are what
 * their names say, and that the ledger recorded this very export. Names the first entry that does not hold.
 */
export function verifyExport(given: ExportToVerify): ExportVerification {
  try {
    return exportVerdict(check(given))
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return exportVerdict({ problem: error.message, index: error.index })
  }
}

function check({ hash, origin, verifiers, witnesses = [], bundle }: ExportToVerify): ExportFindings {
  const { content, proofs, record, policies } = bundle
  if (content.log !== origin) throw new Fault('it is of another log')
  const open = (note: string) =>
    attempt('the checkpoint is not to be believed', () =>
      openCheckpoint(note, { origin, log: verifiers, witnesses }),
    )
  const checkpoint = open(bundle.checkpoint)
  if (proofs.length !== content.entries.length) throw new Fault('it has not one proof for each entry')
  const recorded = readIn(hash, checkpoint, record.entry, record.proof, undefined)
  const digest = attempt('its content has no canonical form', () => digestOfExport(hash, content))
  if (recorded.entry.decision !== digest) {
    throw new Fault(
      'its content is not what the ledger recorded as exported: something was changed, added or left out',
    )
  }
  const details = { opened: 0, erased: 0, closed: 0 }
  const named = new Map<string, number>()
  for (const [i, exported] of content.entries.entries()) {
    const { index } = exported
    const { entry } = readIn(hash, checkpoint, exported.entry, proofs[i] ?? '', index)
    if (entry.policy !== null && !named.has(entry.policy)) named.set(entry.policy, index)
    for (const kind of ['actor', 'person'] as const) details[openingOf(hash, entry, exported, kind)]++
  }
  const kept = policiesIn(hash, policies)
  return {
    ...{ checkpoint, entries: content.entries.length, details },
    record: { index: recorded.index, entry: recorded.entry },
    policies: {
      found: [...named.keys()].filter((revision) => kept.has(revision)).length,
      missing: [...named.keys()].filter((revision) => !kept.has(revision)),
    },
    ...(bundle.witnessed && {
      witnessed: continued(hash, checkpoint, open(bundle.witnessed.checkpoint), bundle),
    }),
  }
}

/** An entry that is in the tree of the checkpoint. @param index where it must stand; undefined for wherever. */
function readIn(
  hash: Hash,
  { size, root, text }: OpenedCheckpoint,
  base64: string,
  proofText: string,
  index: number | undefined,
): { readonly entry: Entry; readonly index: number } {
  const bytes = fromBase64(base64)
  if (bytes === undefined) throw new Fault('its bytes are not Base 64', index)
  const entry = attempt('it is not a ledger entry', () => decodeEntry(bytes), index)
  const proof = attempt('its proof is malformed', () => parseTlogProof(proofText), index)
  if (index !== undefined && proof.index !== index) throw new Fault('its proof is of another place', index)
  if (!proof.checkpoint.startsWith(`${text}\n`))
    throw new Fault('its proof is against another checkpoint', index)
  const claim = { index: proof.index, size, leafHash: leafHash(hash, bytes), root, proof: proof.hashes }
  if (!verifyInclusion(hash, claim)) throw new Fault('it is not in the log, or not with these bytes', index)
  return { entry, index: proof.index }
}

function openingOf(
  hash: Hash,
  { commitments }: Entry,
  exported: ExportedEntry,
  kind: DetailKind,
): 'opened' | 'erased' | 'closed' {
  const opening = exported[kind]
  const commitment = commitments[kind]
  if (opening === undefined) return exported.erased?.includes(kind) ? 'erased' : 'closed'
  const key = hashFromBase64(opening.key)
  const problem = `its ${kind} is not what the entry commits to`
  if (commitment === null || key === undefined) throw new Fault(problem, exported.index)
  const holds = attempt(
    problem,
    () => verifyCommitment(hash, commitment, key, opening.detail),
    exported.index,
  )
  if (!holds) throw new Fault(problem, exported.index)
  return 'opened'
}

function policiesIn(hash: Hash, policies: ExportBundle['policies']): ReadonlySet<string> {
  for (const { revision, bytes: base64 } of policies) {
    const bytes = fromBase64(base64)
    if (bytes === undefined || `sha256:${hex(hash.sha256(bytes))}` !== revision) {
      throw new Fault(`the policy bundle ${revision} is another: its bytes were changed`)
    }
  }
  return new Set(policies.map(({ revision }) => revision))
}

/** The checkpoint of the witnesses, when the log goes on from it. */
function continued(
  hash: Hash,
  { size, root }: OpenedCheckpoint,
  witnessed: OpenedCheckpoint,
  { witnessed: claimed }: ExportBundle,
): OpenedCheckpoint {
  const proof = (claimed?.consistency ?? []).map((one) => hashFromBase64(one) ?? new Uint8Array())
  const claim = { oldSize: witnessed.size, size, oldRoot: witnessed.root, root, proof }
  if (!verifyConsistency(hash, claim)) throw new Fault('the log does not continue what its witnesses saw')
  return witnessed
}

/** What `act` gives; what it says is wrong becomes a fault of the export. */
function attempt<T>(problem: string, act: () => T, index?: number): T {
  try {
    return act()
  } catch (error) {
    const known = error instanceof NoteError || error instanceof EntryError || error instanceof CanonicalError
    if (!known) throw error
    throw new Fault(`${problem} (${error.message})`, index)
  }
}
