import type { OpenedCheckpoint } from './checkpoint.ts'
import { findCosignatureTime } from './cosignature.ts'

export type BrokenKind =
  | 'checkpoint'
  | 'rolled-back'
  | 'entry-missing'
  | 'order'
  | 'leaf-does-not-match-its-hash'
  | 'entry-malformed'
  | 'duplicate-id'
  | 'root-mismatch'
  | 'policy-changed'

/** The first broken place: one index, or all from `index` to `lastIndex`. */
export interface Broken {
  readonly what: BrokenKind
  readonly index: number
  readonly lastIndex?: number
  readonly detail?: string
}

export interface Verification {
  readonly ok: boolean
  /** Size of the checkpoint; 0 when none could be opened. */
  readonly size: number
  readonly firstBroken?: Broken
  /** What this run has shown, one sentence each. */
  readonly proven: readonly string[]
  /** What it has not, and cannot: a report that left this out would promise too much. */
  readonly notProven: readonly string[]
}

/** What a run over the log has found. */
export interface Findings {
  readonly broken: Broken | undefined
  readonly checkpoint?: OpenedCheckpoint
  /** Heads met, the checkpoint's own included. */
  readonly heads?: number
  readonly pruned?: number
  readonly uniqueIds?: boolean
  /** Policy bundles that entries name: how many have their bytes, and which have not. Absent when not looked for. */
  readonly policies?: { readonly found: number; readonly missing: readonly string[] }
}

/** Puts findings into words. */
export function verdict(findings: Findings): Verification {
  const { broken, checkpoint } = findings
  const outcome = {
    size: checkpoint?.size ?? 0,
    proven: provenBy(findings),
    notProven: notProvenBy(findings),
  }
  return broken === undefined ? { ok: true, ...outcome } : { ok: false, firstBroken: broken, ...outcome }
}

function provenBy(findings: Findings): string[] {
  const { broken, checkpoint, heads = 0, pruned = 0, uniqueIds = false, policies } = findings
  if (checkpoint === undefined) return []
  const { size, signatures } = checkpoint
  const sentences = [`The checkpoint of ${size} entries is signed by ${namesOf(signatures)}.`]
  sentences.push(...witnessSentences(checkpoint))
  if (broken !== undefined) return sentences
  sentences.push(`All ${size} entries are there, in the order and with the hashes that were signed.`)
  if (pruned < size) sentences.push(`The bytes of ${size - pruned} entries are unchanged and well formed.`)
  if (uniqueIds && pruned < size) sentences.push('No entry id occurs twice.')
  if (heads > 1) sentences.push(`${heads - 1} earlier heads are beginnings of this log.`)
  if (policies !== undefined && policies.found > 0) {
    sentences.push(`Policy bundles that entries name, kept and unchanged: ${policies.found}.`)
  }
  return sentences
}

/** Which witnesses saw a checkpoint, and when, one sentence each. */
export function witnessSentences({ size, cosignatures }: OpenedCheckpoint): string[] {
  return cosignatures.flatMap(({ name, signature }) => {
    const seconds = findCosignatureTime(signature)
    if (seconds === undefined) return []
    const time = new Date(seconds * 1000).toISOString()
    return [
      `Witness ${name} saw the checkpoint of ${size} entries at ${time}, consistent with all it had seen before.`,
    ]
  })
}

function notProvenBy({ checkpoint, pruned = 0, uniqueIds = false, policies }: Findings): string[] {
  const sentences = [
    'That everything that happened was submitted to the log: only the records of the other side can show that.',
    'That the time an entry states is true: it is claimed by its author.',
    'What stands behind the commitments: that takes the detail and its key.',
  ]
  if ((checkpoint?.cosignatures.length ?? 0) === 0) {
    sentences.push('That others were shown the same log: no witness has cosigned this checkpoint.')
  }
  if (pruned > 0) sentences.push(`What ${pruned} pruned entries said: only their hashes are kept.`)
  if (!uniqueIds) sentences.push('That no entry id occurs twice: this was not looked for.')
  if (policies === undefined)
    sentences.push('What the policy bundles said that entries name: they were not looked for.')
  else if (policies.missing.length > 0) {
    sentences.push(
      `What these policy bundles said, whose bytes are not here: ${policies.missing.join(', ')}.`,
    )
  }
  return sentences
}

function namesOf(signatures: readonly { readonly name: string }[]): string {
  return [...new Set(signatures.map(({ name }) => name))].join(', ')
}
