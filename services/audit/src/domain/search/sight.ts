import { isCompetent } from '@casebridge/policy'
import type { Reader, Readers } from '../readers.ts'
import type { ReviewSight } from './criteria.ts'

/**
 * Whose entries an auditor may look at (P17). An entry has several agencies: it is in sight when the auditor is
 * competent for the one that acted or for one that holds what it is about, for each answers for its own part. An agency
 * that only receives does not bring it into sight: what it does with it is an entry of its own.
 * INVARIANT (I8): an entry in which the auditor's own agency takes part is never in sight.
 */
export function sightOf(reader: Reader, readers: Pick<Readers, 'listAgencies'>): ReviewSight {
  const agencies = readers.listAgencies().filter((agency) => isCompetent(reader, agency))
  return { agencies: agencies.map(({ id }) => id), except: reader.agency }
}
