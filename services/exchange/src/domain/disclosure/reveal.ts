import { leafHash, toBase64, type VerifiedReceipt } from '@casebridge/ledger'
import { nodeHash } from '@casebridge/ledger/node'
import type { ItemField, Obligation, Variant } from '@casebridge/policy'
import { type DecisionDocument, digestOf } from './document.ts'

/** The texts of an item as its author wrote them. */
export interface ItemContent {
  readonly summary?: string
  readonly detail?: string
  readonly detailWithoutSource?: string
  readonly detailWithoutThirdParties?: string
  readonly source?: string
  readonly thirdParties?: readonly string[]
  readonly otherExplanations?: string
  /** What its provider asks of whoever uses it (H3). */
  readonly conditions?: string
  /** Where its content is in the holder's own system. */
  readonly reference?: string
}

/** One item made known to one recipient, as it was decided and stored. */
export interface Permitted {
  readonly item: string
  readonly recipient: string
  readonly variant: Variant
  readonly fields: readonly ItemField[]
  readonly obligations: readonly Obligation[]
}

/** The fields of an item that leave the exchange. */
export type Revealed = { held: true } & ItemContent

/** A receipt that does not prove this disclosure: a defect or an attack, never an input fault. */
export class ReceiptMismatch extends Error {
  override readonly name = 'ReceiptMismatch'
}

/**
 * Removes all that was not permitted from an item's content, and lets the rest go.
 *
 * INVARIANT (I1): content leaves through here only, and only with a receipt of the very entry that names this
 * decision, this item, this recipient and these fields.
 * @throws ReceiptMismatch
 */
export function reveal(
  receipt: VerifiedReceipt,
  entry: Uint8Array,
  document: DecisionDocument,
  permitted: Permitted,
  content: ItemContent,
): Revealed {
  if (toBase64(leafHash(nodeHash, entry)) !== receipt.leafHash)
    throw new ReceiptMismatch('receipt of another entry')
  if (receipt.entry.decision !== digestOf(document)) throw new ReceiptMismatch('receipt of another decision')
  if (!document.outcomes.some((outcome) => permits(outcome, permitted))) {
    throw new ReceiptMismatch('the recorded decision does not permit this')
  }
  return project(permitted.fields, content)
}

function permits(outcome: DecisionDocument['outcomes'][number], permitted: Permitted): boolean {
  return (
    outcome.effect === 'permit' &&
    outcome.item === permitted.item &&
    outcome.recipient === permitted.recipient &&
    outcome.variant === permitted.variant &&
    JSON.stringify(outcome.fields) === JSON.stringify(permitted.fields)
  )
}

const TEXTS = [
  'summary',
  'detail',
  'detailWithoutSource',
  'detailWithoutThirdParties',
  'source',
  'thirdParties',
] as const
const DETAILS: readonly ItemField[] = ['detail', 'detailWithoutSource', 'detailWithoutThirdParties']

function project(fields: readonly ItemField[], content: ItemContent): Revealed {
  const shown = TEXTS.filter((field) => fields.includes(field) && content[field] !== undefined)
  // Other explanations are part of the account: whoever reads the detail reads them too.
  const explained = fields.some((field) => DETAILS.includes(field)) && content.otherExplanations !== undefined
  return {
    held: true,
    ...Object.fromEntries(shown.map((field) => [field, content[field]])),
    ...(explained ? { otherExplanations: content.otherExplanations } : {}),
    ...(fields.some((field) => field !== 'held') && content.reference !== undefined
      ? { reference: content.reference }
      : {}),
    // Whoever is told any of it is told what may not be done with it.
    ...(shown.length > 0 && content.conditions !== undefined ? { conditions: content.conditions } : {}),
  }
}
