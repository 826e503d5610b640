import type { exchange } from '@casebridge/contract'
import { Conflict, Forbidden, type Issue } from '@casebridge/service'
import { type Actor, hasRole } from '../../actor.ts'
import type { CaseFile } from '../casework/case-file.ts'
import { machine, type StateOf } from '../casework/machine.ts'
import { bodyIssue } from '../casework/refusals.ts'
import { lettersIn } from '../disclosure/says-something.ts'
import { monthsAfter } from './months-after.ts'
import type { Veiled } from './person-behind.ts'

type Schemas = exchange.components['schemas']
export type RepresentativeState = StateOf<typeof REPRESENTATIVE>

/** Somebody speaks for a child until the child is of age, or somebody ends it before (P16). */
export const REPRESENTATIVE = machine({
  states: ['standing', 'ended'],
  acts: { end: { standing: 'ended' } },
})

/** Who speaks for a minor: codes; name and statement are encrypted. */
export interface Representative extends Veiled {
  readonly caseId: string
  readonly state: RepresentativeState
  readonly relation: Schemas['Representative']['relation']
  /** The eighteenth birthday or before; RFC 3339 UTC. */
  readonly until: string
  readonly namedBy: string
  readonly namedAgency: string
  readonly namedAt: string
  readonly version: number
  readonly name: Uint8Array
  readonly childInterest: Uint8Array
}

const YEARS_OF_A_CHILD = 18

/** Everything that is wrong with a representative to be named. The child's interest is stated, never ticked off. */
export function representativeFaults(body: Schemas['NewRepresentative'], now: Date): readonly Issue[] {
  const until = endOf(body)
  const latest = monthsAfter(now, YEARS_OF_A_CHILD * 12)
  return [
    ...(until > now.toISOString() && until <= latest
      ? []
      : [bodyIssue('/until', 'period', 'It ends on the eighteenth birthday, or before.')]),
    ...(lettersIn(body.childInterest) >= 20
      ? []
      : [bodyIssue('/childInterest', 'says-nothing', 'Say why it is in the interest of the child.')]),
  ]
}

/** @throws Conflict for somebody of age, who speaks for themselves. */
export function assertMinor({ minor }: CaseFile): void {
  if (!minor) throw new Conflict('of-age', 'Nobody speaks for a person who is of age.')
}

/** @throws Forbidden for anybody but the owner and the chair of the case, and who stands in for them today. */
export function assertNames({ owner }: CaseFile, actor: Actor): void {
  const isOwner =
    actor.professional.id === owner ||
    actor.standsInFor.some(({ role, professional }) => role === 'owner' && professional === owner)
  if (!isOwner && !hasRole(actor, 'chair'))
    throw new Forbidden('The owner or the chair of the case names who speaks for the child.')
}

export function representativeOf(
  body: Schemas['NewRepresentative'],
  { unit, id: caseId, keyId }: CaseFile,
  id: string,
  actor: Actor,
  at: Date,
): Omit<Representative, 'about' | 'name' | 'childInterest'> {
  return {
    ...{ unit, id, keyId, caseId, state: 'standing', relation: body.relation, until: endOf(body) },
    ...{ namedBy: actor.professional.id, namedAgency: actor.agency, namedAt: at.toISOString(), version: 1 },
  }
}

/** Without name and statement. */
export function presentRepresentative(
  one: Omit<Representative, 'about' | 'name' | 'childInterest'>,
): Schemas['Representative'] {
  const { id, caseId, relation, state, until, namedAt } = one
  return { id, caseId, relation, state, until, namedAt }
}

/** What its entries share. */
export function ofRepresentative({ unit }: Pick<Representative, 'unit'>) {
  return { unit, classes: ['CASE:representative'] }
}

/** It is over when that day begins. */
function endOf({ until }: Schemas['NewRepresentative']): string {
  return `${until}T00:00:00.000Z`
}
