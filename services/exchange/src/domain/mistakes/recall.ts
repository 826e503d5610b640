import type { exchange } from '@casebridge/contract'
import type { Category, Purpose, Variant } from '@casebridge/policy'
import { machine, type StateOf } from '../casework/machine.ts'
import type { Directory } from '../directory.ts'
import { personView } from '../disclosure/views.ts'

type Schemas = exchange.components['schemas']
export type RecallState = StateOf<typeof RECALL>
export type Copies = Schemas['RecallAcknowledgement']['copies']

/** A notice to somebody who was told: acknowledged, or it becomes a matter of their agency. */
export const RECALL = machine({
  states: ['sent', 'escalated', 'acknowledged'],
  acts: {
    escalate: { sent: 'escalated' },
    acknowledge: { sent: 'acknowledged', escalated: 'acknowledged' },
  },
})

/** What one recipient was told is taken back, or is not as it was told: in codes, without content. */
export interface Recall {
  readonly unit: string
  readonly id: string
  readonly disclosureId: string
  readonly kind: Schemas['RecallKind']
  readonly transactionId: string
  readonly purpose: Purpose
  readonly category: Category
  readonly variant: Variant
  /** The agency that made it known; of what was passed on, that of who passed it on. */
  readonly holder: string
  readonly recipient: string
  readonly recipientAgency: string
  readonly state: RecallState
  readonly copies: Copies | null
  readonly sentAt: string
  readonly dueAt: string
  readonly escalatedAt: string | null
  readonly acknowledgedAt: string | null
  /** Whose end it is part of; null where nothing went wrong. */
  readonly mistakeId: string | null
}

/** How long a recipient has to acknowledge that something was taken back (P13: as the register of breaches). */
const ACKNOWLEDGED_WITHIN_HOURS = 72
const HOUR = 3_600_000

export function dueAfter(at: Date): Date {
  return new Date(at.getTime() + ACKNOWLEDGED_WITHIN_HOURS * HOUR)
}

export function presentRecall(directory: Directory, recall: Recall): Schemas['Recall'] {
  const { id, disclosureId, kind, state, category, variant, holder, sentAt, dueAt } = recall
  return {
    ...{ id, disclosureId, kind, state, category, variant, holder, sentAt, dueAt },
    recipient: personView(directory, recall.recipient),
    ...(recall.copies !== null && { copies: recall.copies }),
    ...(recall.escalatedAt !== null && { escalatedAt: recall.escalatedAt }),
    ...(recall.acknowledgedAt !== null && { acknowledgedAt: recall.acknowledgedAt }),
  }
}

/** What the entries about a notice share with that of what it takes back. */
export function ofRecall({ unit, transactionId, purpose, holder, recipientAgency, ...recall }: Recall) {
  return {
    ...{ transaction: transactionId, unit, purpose, holders: [holder], recipients: [recipientAgency] },
    classes: [`${recall.category}:${recall.variant}`],
  }
}
