import { PURPOSES } from '@casebridge/policy'
import { isUuid } from '../../storage/held-items.ts'
import { assertNotByBelief } from '../disclosure/belief.ts'
import type { DecisionPoint, Entity } from './decision-point.ts'
import { fill, inOrder } from './fill.ts'
import { unknownToken } from './page.ts'
import {
  decideSharing,
  findOwn,
  findRecipient,
  isPermit,
  type SharingSources,
  variantsOf,
} from './permits.ts'
import { shareableItems } from './shareable-items.ts'
import { type AskedSharing, purposeOf, sharingOf } from './sharing-asked.ts'
import { languagesOf, sharingContext } from './sharing-context.ts'

/**
 * May this be shared? Decided by the same facts as a disclosure: records of the case and of the registry, never
 * properties of a request.
 *
 * INVARIANT (I4): an item of another agency, one on a case that is not the caller's, a professional whom the unit does
 * not have, a purpose that there is not, and an id that is nothing: one answer, without a word.
 */
export function sharingPoint(sources: SharingSources): DecisionPoint {
  const { policy, actor } = sources
  return {
    async evaluate(asked) {
      assertNotByBelief(asked)
      const sharing = sharingOf(asked, actor)
      const own = await findOwn(sources, asked.resource, asked.context?.session)
      const to = own && findRecipient(sources, asked.subject, own)
      const purpose = purposeOf(asked.action.name)
      const decided = own && to && purpose && decideSharing(sources, own, to, purpose, sharing)
      if (!decided) return { decision: false }
      const variants = variantsOf(decided)
      const context = sharingContext(policy, decided, variants, languagesOf(asked.context))
      return { decision: variants.length > 0, context }
    },
    async subjects(search, position) {
      assertNotByBelief(search)
      const { subject, action, resource, context } = search
      const sharing = sharingOf({ action, context }, actor)
      const own = await findOwn(sources, resource, context?.session)
      const purpose = purposeOf(action.name)
      if (!own || !purpose) return { results: [] }
      const { participants, unseen = [] } = own.situation
      const people = participants
        .filter(({ agency }) => !unseen.includes(agency))
        .map(({ professional: id }) => ({ type: subject.type, id }))
      return fill(
        inOrder(people, ({ id }) => id, position),
        position,
        (one) => {
          const to = findRecipient(sources, one, own)
          return to !== undefined && isPermit(decideSharing(sources, own, to, purpose, askedBy(one, sharing)))
        },
      )
    },
    async resources(search, position) {
      assertNotByBelief(search)
      const { subject, action, resource, context } = search
      const { type } = resource
      // Where a page begins is the id of an item, whoever made up the token, and under whichever bundle it was given.
      if (position.after !== '' && !isUuid(position.after)) throw unknownToken()
      const sharing = sharingOf({ action, subject, context }, actor)
      const purpose = purposeOf(action.name)
      if (type !== 'item' || !purpose) return { results: [] }
      const asked = { subject, purpose, sharing, session: context?.session }
      const found = await shareableItems(sources, asked, position)
      return { ...found, results: found.results.map(({ item: { id } }) => ({ type, id })) }
    },
    async actions(search, position) {
      assertNotByBelief(search)
      const { subject, resource, context } = search
      const sharing = sharingOf({ subject, context }, actor)
      const own = await findOwn(sources, resource, context?.session)
      const to = own && findRecipient(sources, subject, own)
      if (!own || !to) return { results: [] }
      const found = await fill(inOrder(PURPOSES, String, position), position, (purpose) =>
        isPermit(decideSharing(sources, own, to, purpose, sharing)),
      )
      return { ...found, results: found.results.map((name) => ({ name })) }
    },
  }
}

/** Where the search is for whoever would ask, each asks for themselves. */
function askedBy({ id }: Entity, sharing: AskedSharing): AskedSharing {
  return sharing.initiative === 'ask' ? { ...sharing, asker: id } : sharing
}
