import { type Policy, PURPOSES, type Purpose, type RegisteredProfessional } from '@casebridge/policy'
import type { Actor } from '../../actor.ts'
import type { Directory } from '../directory.ts'
import { type Decided, decideItem, variantsForAll } from '../disclosure/decide-item.ts'
import type { DecisionPoint, Entity } from './decision-point.ts'
import { fill, inOrder } from './fill.ts'
import type { OwnItem, OwnItems } from './own-items.ts'
import { type AskedSharing, purposeOf, sharingOf } from './sharing-asked.ts'
import { languagesOf, sharingContext } from './sharing-context.ts'

export interface SharingSources {
  readonly policy: Policy
  readonly directory: Directory
  readonly actor: Actor
  readonly items: OwnItems
  readonly now: Date
}

/**
 * May this be shared? Decided by the same facts as a disclosure: records of the case and of the registry, never
 * properties of a request.
 *
 * INVARIANT (I4): an item of another agency, one on a case that is not the caller's, a professional whom the unit does
 * not have, a purpose that there is not, and an id that is nothing: one answer, without a word.
 */
export function sharingPoint({ policy, directory, actor, items, now }: SharingSources): DecisionPoint {
  const decide = (own: OwnItem, to: RegisteredProfessional, purpose: Purpose, asked: AskedSharing) => {
    const sources = { policy, directory, situation: own.situation, sharing: { ...asked, purpose }, now }
    return decideItem(sources, own.item, [to])[0]
  }
  const recipient = ({ type, id }: Entity, { situation }: OwnItem): RegisteredProfessional | undefined => {
    const person = type === 'professional' ? directory.findProfessional(id) : undefined
    return person?.units.includes(situation.unit) ? person : undefined
  }
  const itemOf = async ({ type, id }: Entity, session: unknown): Promise<OwnItem | undefined> =>
    type === 'item' ? items.find(id, session) : undefined
  return {
    async evaluate(asked) {
      const sharing = sharingOf(asked, actor)
      const own = await itemOf(asked.resource, asked.context?.session)
      const to = own && recipient(asked.subject, own)
      const purpose = purposeOf(asked.action.name, PURPOSES)
      const decided = own && to && purpose && decide(own, to, purpose, sharing)
      if (!decided) return { decision: false }
      const variants = variantsOf(decided)
      return {
        decision: variants.length > 0,
        context: sharingContext(policy, decided, variants, languagesOf(asked.context)),
      }
    },
    async subjects({ subject: { type }, action, resource, context }, position) {
      const sharing = sharingOf({ action, ...(context && { context }) }, actor)
      const own = await itemOf(resource, context?.session)
      const purpose = purposeOf(action.name, PURPOSES)
      if (!own || !purpose) return { results: [] }
      const people = own.situation.participants.map(({ professional: id }) => ({ type, id }))
      return fill(
        inOrder(people, ({ id }) => id, position),
        position,
        (one) => {
          const to = recipient(one, own)
          return (
            to !== undefined && isPermit(decide(own, to, purpose, { ...sharing, ...askedBy(sharing, one) }))
          )
        },
      )
    },
    async resources({ subject, action, resource: { type }, context }, position) {
      const sharing = sharingOf({ action, subject, ...(context && { context }) }, actor)
      const purpose = purposeOf(action.name, PURPOSES)
      if (type !== 'item' || !purpose) return { results: [] }
      const found = await fill(items.from(position.after, context?.session), position, (own) => {
        const to = recipient(subject, own)
        return to !== undefined && isPermit(decide(own, to, purpose, sharing))
      })
      return { ...found, results: found.results.map(({ item: { id } }) => ({ type, id })) }
    },
    async actions({ subject, resource, context }, position) {
      const sharing = sharingOf({ subject, ...(context && { context }) }, actor)
      const own = await itemOf(resource, context?.session)
      const to = own && recipient(subject, own)
      if (!own || !to) return { results: [] }
      const purposes = inOrder(PURPOSES, String, position)
      const found = await fill(purposes, position, (purpose) => isPermit(decide(own, to, purpose, sharing)))
      return { ...found, results: found.results.map((name) => ({ name })) }
    },
  }
}

/** Who asks, where the search is for whoever would ask. */
function askedBy({ initiative }: AskedSharing, { id }: Entity): Partial<AskedSharing> {
  return initiative === 'ask' ? { asker: id } : {}
}

function isPermit(decided: Decided | undefined): boolean {
  return decided !== undefined && variantsOf(decided).length > 0
}

/** The most that may be made known of the item; nothing of one that is refused. */
function variantsOf(decided: Decided) {
  return decided.decision.effect === 'permit' ? variantsForAll([decided]) : []
}
