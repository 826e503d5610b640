import type { Entry } from '@casebridge/ledger'
import { type ActorDetail, type EntryOf, entryOf as entryBy } from '@casebridge/service'
import { v7 as newId } from 'uuid'
import type { Actor } from '../actor.ts'

/** Who acted, kept beside the entry and erasable; a deputy is known as one (P14). */
export function byWhom({ professional, standsInFor }: Actor): ActorDetail {
  const principals = [...new Set(standsInFor.map((one) => one.professional))]
  return { professional: professional.id, ...(principals.length > 0 && { standsInFor: principals }) }
}

/** A ledger entry of this actor's act: coded, without a person. */
export function entryOf(actor: Actor, at: Date, trace: string | null, act: EntryOf): Entry {
  const by = { organisation: actor.agency, role: actor.professional.roles[0] ?? 'none' }
  return entryBy(by, at, trace, { id: newId(), ...act })
}

/** A ledger entry of what happened by itself, to something of an agency: nobody acted, and the role says so. */
export function clockEntry(unit: string, agency: string, at: Date, act: EntryOf): Entry {
  return entryBy({ organisation: agency, role: 'clock' }, at, null, { id: newId(), ...act, unit })
}
