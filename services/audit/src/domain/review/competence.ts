import type { Reader } from '../readers.ts'

/** The agency whose conduct is looked at. */
export interface ReviewedAgency {
  readonly id: string
  readonly regime: 'gdpr' | 'led'
}

/**
 * Whether an auditor may pass judgement over what an agency did: competent for its regime and for the agency (P17).
 * INVARIANT (I8): nobody reviews the own agency, whatever the registry says.
 */
export function isCompetent({ agency: own, competence }: Reader, reviewed: ReviewedAgency): boolean {
  if (competence === undefined || reviewed.id === own) return false
  if (!competence.regimes.includes(reviewed.regime)) return false
  return competence.agencies === undefined || competence.agencies.includes(reviewed.id)
}
