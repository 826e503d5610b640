import type { Agreement, AgreementDocument, Clause, Frame } from './agreement.ts'

/**
 * What of an agreement is in force between those who signed it: party by party, pairwise, so that whoever is slow
 * holds up nobody else. Undefined while no two have signed.
 *
 * @param signatories the parties whose signature counts now
 * @param tierOne what is in force of the agreement it inherits from, with that document; its frame and conditions
 * are laid over, also a frame that became narrower since, and nobody is bound by the lower tier who is not bound by
 * the upper. A tier-1 agreement may be in force with nothing but its frame
 */
export function inForce(
  document: AgreementDocument,
  signatories: readonly string[],
  tierOne?: { readonly document: AgreementDocument; readonly inForce: Agreement | undefined },
): Agreement | undefined {
  if (document.inherits !== undefined && tierOne?.inForce === undefined) return undefined
  const above = tierOne?.inForce?.parties
  const parties = document.parties.filter(
    (party) => signatories.includes(party) && (above === undefined || above.includes(party)),
  )
  const clauses = document.clauses.flatMap((clause) => between(parties, clause, tierOne?.document.frame))
  if (parties.length < 2 || (clauses.length === 0 && document.frame === undefined)) return undefined
  const { id, version, type, title, jurisdiction, units } = document
  const [validFrom, validUntil] = [
    latest(document.validFrom, tierOne?.document.validFrom),
    earliest(document.validUntil, tierOne?.document.validUntil),
  ]
  if (validFrom >= validUntil) return undefined
  return { id, version, type, title, jurisdiction, units, parties, clauses, validFrom, validUntil }
}

function between(parties: readonly string[], clause: Clause, frame: Frame | undefined): readonly Clause[] {
  const categories = clause.categories.filter((one) => frame === undefined || frame.categories.includes(one))
  const purposes = clause.purposes.filter((one) => frame === undefined || frame.purposes.includes(one))
  if (categories.length === 0 || purposes.length === 0) return []
  const [from, to] = [clause.from, clause.to].map((side) => side.filter((party) => parties.includes(party)))
  if (from === undefined || to === undefined || from.length === 0 || to.length === 0) return []
  const gates = union(clause.gates, frame?.gates)
  const obligations = union(clause.obligations, frame?.obligations)
  return [
    {
      ...clause,
      from,
      to,
      categories,
      purposes,
      ...(gates.length > 0 && { gates }),
      ...(obligations.length > 0 && { obligations }),
    },
  ]
}

function union<T>(own: readonly T[] = [], above: readonly T[] = []): readonly T[] {
  return [...new Set([...own, ...above])]
}

function latest(a: string, b: string = a): string {
  return a > b ? a : b
}

function earliest(a: string, b: string = a): string {
  return a < b ? a : b
}
