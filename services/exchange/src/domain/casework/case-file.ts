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
  readonly state: 'open' | 'closed'
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
}

/** A named professional on one case. */
export interface Participant {
  readonly professional: string
  readonly agency: string
  /** Once declared, nothing of the case is told to this professional any more. */
  readonly conflictOfInterest: boolean
}

/** A participant to add, with the reason. */
export interface Admission {
  readonly professional: string
  readonly agency: string
  readonly reason: string
}

/** Who takes part: a participant with a conflict of interest is on record, and does not. */
export function takingPart(participants: readonly Participant[]): readonly Participant[] {
  return participants.filter(({ conflictOfInterest }) => !conflictOfInterest)
}

/** About whom an act in a case is, and which items it touched: beside the ledger, under the person's own key. */
export function aboutCase({ subject, id }: CaseFile, items: readonly string[] = []): PersonDetail {
  return { subject, case: id, ...(items.length > 0 && { items: [...items] }) }
}
