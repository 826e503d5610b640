import type { Policy, Purpose, RegisteredProfessional, Variant } from '@casebridge/policy'
import type { Actor } from '../../actor.ts'
import type { Directory } from '../directory.ts'
import { type Decided, decideItem, variantsForAll } from '../disclosure/decide-item.ts'
import type { Entity } from './decision-point.ts'
import type { OwnItem, OwnItems } from './own-items.ts'
import type { AskedSharing } from './sharing-asked.ts'

export interface SharingSources {
  readonly policy: Policy
  readonly directory: Directory
  readonly actor: Actor
  readonly items: OwnItems
  readonly now: Date
}

/** The own item that an entity names; undefined for anything else that it could be (I4). */
export async function findOwn(
  { items }: SharingSources,
  { type, id }: Entity,
  session: unknown,
): Promise<OwnItem | undefined> {
  return type === 'item' ? items.find(id, session) : undefined
}

/** The professional of the case's unit that an entity names: those to whom the item could be disclosed. */
export function findRecipient(
  { directory }: SharingSources,
  { type, id }: Entity,
  { situation }: OwnItem,
): RegisteredProfessional | undefined {
  const person = type === 'professional' ? directory.findProfessional(id) : undefined
  return person?.units.includes(situation.unit) ? person : undefined
}

/** The decision of a disclosure, on the facts that a disclosure would be decided on now. */
export function decideSharing(
  { policy, directory, now }: SharingSources,
  { item, situation }: OwnItem,
  to: RegisteredProfessional,
  purpose: Purpose,
  asked: AskedSharing,
): Decided | undefined {
  const sources = { policy, directory, situation, sharing: { ...asked, purpose }, now }
  return decideItem(sources, item, [to])[0]
}

/** The most that may be made known of the item: nothing of one that is refused, or of which only counts are permitted. */
export function variantsOf(decided: Decided): readonly Variant[] {
  return decided.decision.effect === 'permit' ? variantsForAll([decided]) : []
}

/** Whether something of the item may be made known. */
export function isPermit(decided: Decided | undefined): boolean {
  return decided !== undefined && variantsOf(decided).length > 0
}
