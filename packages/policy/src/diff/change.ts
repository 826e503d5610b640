import type { Facts } from '../facts.ts'
import type { Category, Gate, Obligation, Purpose, Variant } from '../vocabulary.ts'

/**
 * `gains` and `loses`: something may be told at all, or no longer. `wider` and `narrower`: it may be told in more
 * situations, in more detail or with fewer duties, or in fewer. A change can be both.
 */
export type ChangeKind = 'gains' | 'loses' | 'wider' | 'narrower'

/** What one version says about one kind of sharing. */
export interface Terms {
  readonly clauses: readonly string[]
  /** Rows of the packs under which it is permitted. */
  readonly rules: readonly string[]
  /** What must be on record, of the rows and the clauses. */
  readonly gates: readonly Gate[]
  readonly obligations: readonly Obligation[]
  /** At most as what the holder may pre-release it. */
  readonly prerelease?: Variant
}

/** Who may tell whom something that they could not tell before, or the other way round. */
export interface AccessChange {
  readonly change: ChangeKind
  /** Agency ids. */
  readonly from: string
  readonly to: string
  readonly category: Category
  readonly purpose: Purpose
  readonly units: readonly string[]
  readonly before?: Terms
  readonly after?: Terms
  /** A situation in which the answers differ, for whoever wants to try it. */
  readonly facts: Facts
  /** In words for a coordinator. */
  readonly sentence: string
}
