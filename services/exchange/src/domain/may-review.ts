import type { Entry } from '@casebridge/ledger'
import { isCompetent } from '@casebridge/policy'
import { Forbidden } from '@casebridge/service'
import type { Actor } from '../actor.ts'
import type { Directory } from './directory.ts'
import type { Logged } from './replay/logged.ts'

/**
 * Lets an auditor at a decision that is logged.
 * INVARIANT (I8): never at what the own agency asked, gave or received, nor at what was refused of it: who was asked in
 * vain, or sat at the table, is in the facts and not in the entry. INVARIANT (P17): only at what an agency did or holds
 * for which the auditor is competent, by the registry of this moment. @throws Forbidden
 */
export function assertMayReview(
  directory: Pick<Directory, 'findAgency'>,
  { agency: own, professional }: Pick<Actor, 'agency' | 'professional'>,
  { organisation, holders, recipients }: Entry,
  { taken }: Logged,
): void {
  const decided = taken?.facts.flatMap(({ facts }) => [facts.holder.agency, facts.recipient.agency]) ?? []
  if ([organisation, ...holders, ...recipients, ...decided].includes(own)) {
    throw new Forbidden('Your own agency took part in this; another auditor opens it.')
  }
  const answerable = [organisation, ...holders].map((id) => directory.findAgency(id))
  if (!answerable.some((agency) => agency !== undefined && isCompetent(professional, agency))) {
    throw new Forbidden(
      'You are not competent for any agency that acted in this, or whose information it is.',
    )
  }
}
