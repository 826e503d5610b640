import type { Disclosure } from '../../storage/disclosures.ts'
import type { Standing } from '../../storage/standing.ts'

/**
 * Whether a disclosure may be shown to its recipient now. What was withdrawn, taken back or has lapsed since it was
 * decided is not shown any more; nothing is to whoever has a conflict of interest or has left the case, nor once it is
 * closed, nor while the item is restricted because it is contested. What is for viewing in session (`VIS`) is shown while the session is open.
 */
export function stands(disclosure: Disclosure, standing: Standing | undefined, now: Date): boolean {
  if (standing === undefined || disclosure.recalledAt !== null || disclosure.spoken !== null) return false
  if (disclosure.suspendedAt !== null) return false
  if (disclosure.lapsesAt !== null && disclosure.lapsesAt <= now.toISOString()) return false
  if (disclosure.obligations.includes('VIS') && !standing.inSession) return false
  const { released, consented, signed, impartial, caseOpen, kept, unrestricted } = standing
  return released && consented && signed && impartial && caseOpen && kept && unrestricted
}
