import { createHash } from 'node:crypto'
import { canonicalBytes } from '@casebridge/ledger'
import type { ItemField, Variant } from '@casebridge/policy'

/**
 * What was decided, item by item and recipient by recipient. Its digest is in the ledger entry, so that a receipt is
 * bound to this decision, these items and these fields, and to nothing else.
 */
export interface DecisionDocument {
  readonly id: string
  readonly act: 'ask' | 'answer' | 'disclose' | 'warn' | 'signal' | 'refer' | 'feedback' | 'read' | 'open'
  readonly outcomes: readonly Outcome[]
}

export interface Outcome {
  /** Undefined for a category in which there is nothing to share. */
  readonly item?: string
  readonly recipient: string
  readonly effect: 'permit' | 'deny' | 'pending' | 'nothing'
  readonly ground?: string
  /** Of a permit: what may be revealed, exactly. */
  readonly variant?: Variant
  readonly fields?: readonly ItemField[]
}

/** `sha256:<hex>` over the canonical bytes (RFC 8785) of the document. */
export function digestOf(document: DecisionDocument): string {
  return `sha256:${createHash('sha256')
    .update(canonicalBytes(plain(document)))
    .digest('hex')}`
}

// An absent member and one that is undefined are the same decision.
function plain(document: DecisionDocument): unknown {
  return JSON.parse(JSON.stringify(document))
}
