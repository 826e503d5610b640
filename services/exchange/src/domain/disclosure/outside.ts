import type { RegisteredUnit } from '@casebridge/policy'
import type { Approval, Evidence, Item, SecrecyDecision, Situation } from './situation.ts'

/** About whom an item is that is on no case. */
export interface About {
  /** Regional pseudonym; null when nobody is named. */
  readonly subject: string | null
  readonly minor: boolean
}

/** What an item that is on no case rests on: consent, approvals and signed decisions of its own. */
export interface ItemRecords {
  readonly evidence: readonly Evidence[]
  readonly approvals: readonly Approval[]
  readonly secrecy: readonly SecrecyDecision[]
}

/** One item that is on no case, as something that can be decided on: nobody takes part, and there is no session. */
export function situationOfItem(
  unit: RegisteredUnit,
  item: Item,
  { subject, minor }: About,
  records: ItemRecords,
): Situation {
  return {
    unit: unit.id,
    jurisdiction: unit.jurisdiction,
    caseId: null,
    state: 'none',
    minor,
    subject,
    keyId: item.keyId,
    participants: [],
    items: [item],
    ...records,
    session: null,
  }
}
