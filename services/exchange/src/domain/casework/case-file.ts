import type { exchange } from '@casebridge/contract'
import type { Jurisdiction } from '@casebridge/policy'
import type { PersonDetail } from '@casebridge/service'

/** A person-centred file with a small circle; codes, ids and times. Its free texts stay encrypted. */
export interface CaseFile {
  readonly unit: string
  readonly id: string
  /** Case number, never a name. */
  readonly reference: string
  readonly jurisdiction: Jurisdiction
  readonly track: 'early-help' | 'prevention' | 'reintegration'
  readonly state: CaseState
  readonly leadAgency: string
  readonly owner: string
  /** Agency on whose power the case rests. */
  readonly broughtBy: string
  /** Regional pseudonym. */
  readonly subject: string
  readonly minor: boolean
  readonly keyId: string
  /** RFC 3339 date. */
  readonly reviewBy: string
  readonly openedAt: string
  readonly openedBy: string
  readonly closedAt: string | null
  /** Raised by every change that people make side by side. */
  readonly version: number
  /** Since when nothing is read or shared in it, whatever its state (P13). */
  readonly frozenAt: string | null
  /** How it ended, as a neutral code. */
  readonly outcome: CaseOutcome | null
  /** The case that went on with it, and the unit that did. */
  readonly mergedInto: string | null
  readonly movedTo: string | null
  /** It came from elsewhere, and is locked until its items are labelled (P15). */
  readonly importedAt: string | null
}

export const CASE_STATES = ['locked', 'open', 'scaling-down', 'closed', 'merged', 'moved'] as const
export type CaseState = (typeof CASE_STATES)[number]

export type CaseOutcome = exchange.components['schemas']['CaseOutcome']

/** The inner circle shares; the outer one is there for coordination, and sees no item. */
export type Circle = 'inner' | 'outer'

/** A named professional on one case. */
export interface Participant {
  readonly professional: string
  readonly agency: string
  /** Once declared, nothing of the case is told to this professional any more. */
  readonly conflictOfInterest: boolean
  readonly circle: Circle
  /** Whoever was removed stays on record, and takes no part. */
  readonly removed: boolean
  /** When the visit of a guest ends; RFC 3339 UTC. */
  readonly until: string | null
}

/** A participant to add, with the reason. */
export interface Admission {
  readonly professional: string
  readonly agency: string
  readonly reason: string
  readonly circle?: Circle
  readonly until?: string
}

/** Who takes part: a participant with a conflict of interest, or who was removed, is on record, and does not. */
export function takingPart(participants: readonly Participant[]): readonly Participant[] {
  return participants.filter(({ conflictOfInterest, removed }) => !conflictOfInterest && !removed)
}

/** About whom an act in a case is, and which items it touched: beside the ledger, under the person's own key. */
export function aboutCase({ subject, id }: CaseFile, items: readonly string[] = []): PersonDetail {
  return { subject, case: id, ...(items.length > 0 && { items: [...items] }) }
}
