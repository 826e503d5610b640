import type { Facts } from '@casebridge/policy'
import type { DecisionDocument } from '../disclosure/document.ts'

/** The facts of one decision of an act. */
export interface LoggedFacts {
  readonly item: string
  readonly recipient: string
  readonly facts: Facts
}

/** An act that was decided and recorded. */
export interface Logged {
  readonly unit: string
  /** Exact bytes of its ledger entry. */
  readonly entry: Uint8Array
  readonly engine: string
  /** Revision of the bundle. */
  readonly bundle: string
  /** What was decided, and on what; undefined when its key was destroyed. */
  readonly taken: { readonly document: DecisionDocument; readonly facts: readonly LoggedFacts[] } | undefined
}
