import type { Disclosure } from '../../storage/disclosures.ts'
import type { Standing } from '../../storage/standing.ts'

/**
 * Whether a disclosure may be shown to its recipient now. What was withdrawn, taken back or has lapsed since it was
 * decided is not shown any more, and nothing to whoever has declared a conflict of interest; what is for viewing in
 * session (`VIS`) is shown while the session is open.
 */
export function stands(disclosure: Disclosure, standing: Standing | undefined, now: Date): boolean {
  if (standing === undefined || disclosure.recalledAt !== null || disclosure.spoken !== null) return false
  if (disclosure.lapsesAt !== null && disclosure.lapsesAt <= now.toISOString()) return false
  if (disclosure.obligations.includes('VIS') && !standing.inSession) return false
  return standing.released && standing.consented && standing.impartial
}
