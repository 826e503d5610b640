import type { Entry } from '@casebridge/ledger'
import { isCompetent } from '@casebridge/policy'
import type { Reader, Readers } from '../readers.ts'

type Agencies = Pick<Readers, 'findAgency' | 'findAgencyOf'>

/**
 * Whether an auditor may open who acted: the affair of the agency that acted, whichever review the entry is in.
 * INVARIANT (I8): never of an entry in which the own agency takes part, in whichever part.
 */
export function mayOpenActor(readers: Agencies, auditor: Reader, entry: Entry): boolean {
  return isCompetentFor(readers, auditor, entry.organisation) && !isInvolved(readers, auditor, entry)
}

/**
 * Whether an auditor may open what an entry made known: competent for every agency whose information it is, or, where no
 * holder is named, for the one that acted; and the own agency takes no part.
 */
export function mayOpenContent(readers: Agencies, auditor: Reader, entry: Entry): boolean {
  const whose = entry.holders.length > 0 ? entry.holders : [entry.organisation]
  return whose.every((one) => isCompetentFor(readers, auditor, one)) && !isInvolved(readers, auditor, entry)
}

function isCompetentFor(readers: Agencies, auditor: Reader, id: string): boolean {
  const agency = readers.findAgency(id)
  return agency !== undefined && isCompetent(auditor, agency)
}

function isInvolved(
  readers: Agencies,
  { agency }: Reader,
  { organisation, holders, recipients }: Entry,
): boolean {
  return [organisation, ...holders, ...recipients].some(
    (code) => code === agency || readers.findAgencyOf(code) === agency,
  )
}
