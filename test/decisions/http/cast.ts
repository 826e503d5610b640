import type { Facts } from '@casebridge/policy'
import { agencyOf } from '@casebridge/policy/table'
import { ATTENDEES, CHAIR, type Kind, type Person, POLICE, PROSECUTOR, personAt } from './people.ts'
import { isInSession, meets, type Situated } from './staged.ts'

/** Who takes part. */
export interface Cast {
  readonly holder: Person
  readonly recipients: readonly Person[]
  /** Admitted to the case, the chair and the holder, who owns it, aside. */
  readonly admitted: readonly Person[]
  /** At the table, if there is one. */
  readonly attendees: readonly Person[]
}

/** The professionals of whom the registry says what the facts say of holder and recipients. */
export function castFor(situated: Situated): Cast {
  const { facts, others = [] } = situated
  const holder = personAt(holderAgency(facts), 'charter')
  const recipients = [facts, ...others].map((one) =>
    personAt(recipientAgency(one, holder.agency), kindOf(one, situated)),
  )
  const onCase = isOnCase(facts) ? recipients : []
  const table = [POLICE, ...(facts.holder.type === 'CONF' ? ATTENDEES : [])]
  const attendees = isInSession(situated) ? unique([CHAIR, holder, ...onCase, ...table]) : []
  const approvers = meets(situated, 'PRO') ? [PROSECUTOR] : []
  return {
    holder,
    recipients,
    attendees,
    admitted: unique([...onCase, ...attendees, ...approvers]).filter(
      ({ id }) => ![holder.id, CHAIR.id].includes(id),
    ),
  }
}

/** The accord names a basis for agencies of the harbour alone: without `BAS`, the holder is the inland one. */
function holderAgency({ holder, met }: Facts): string {
  return met.includes('BAS') ? holder.agency : holder.agency.replace(/^harbour-/, 'inland-')
}

function recipientAgency({ recipient }: Facts, holder: string): string {
  const { type, agency, territory } = recipient
  if (territory === 'outside') return agencyOf(type, 'abroad')
  return agency === holder ? agencyOf(type) : agency
}

function kindOf({ recipient, met }: Facts, situated: Situated): Kind {
  const { role } = recipient
  if (role === 'aide' || role === 'coordinator' || role === 'key-person') return role
  if (recipient.training !== 'valid') return recipient.training === 'expired' ? 'lapsed' : 'untrained'
  if (recipient.intake) return 'intake'
  // Everybody in a French group has signed the charter, whether the row asks for it or not.
  const french = situated.facts.jurisdiction === 'FR' && isInSession(situated)
  return met.includes('CHT') || french ? 'charter' : 'plain'
}

/**
 * The contract keeps every item on a case. Where the facts name none, the recipient is on it, so that it stands in
 * nobody's way; auditors and researchers never are.
 */
function isOnCase({ case: state, purpose, recipient }: Facts): boolean {
  if (state === 'none') return purpose !== 'audit' && purpose !== 'research'
  return recipient.onCase
}

function unique(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((person) => [person.id, person])).values()]
}
